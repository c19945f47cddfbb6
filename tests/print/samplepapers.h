#pragma once

#include "core/activities/activityrepository.h"
#include "core/base/codes.h"
#include "core/documents/activitypapers.h"
#include "core/documents/letterwriter.h"
#include "core/documents/memberdossier.h"
#include "core/documents/officepapers.h"
#include "core/documents/officialnumber.h"
#include "core/documents/suggestionpapers.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "tests/support/sampleyear.h"

/// Papers of one kind.
struct SamplePapers {
    QString kind;
    QList<lianxin::documents::Document> papers;
};

/// A few papers of each kind that the office writes, filled in from the sample year.
inline QList<SamplePapers> samplePapers()
{
    using namespace lianxin;
    using namespace lianxin::documents;
    const SampleYear year;
    Database &database = year.database;
    const QDate today(2025, 3, 31);
    QList<SamplePapers> all;
    const auto add = [&](const QString &kind, const Result<QList<Document>> &papers) {
        if (papers && std::ranges::none_of(all, [&](const SamplePapers &known) { return known.kind == kind; }))
            all.append({kind, papers->mid(0, 3)});
    };
    const auto addWritten = [&](const QString &kind, const Result<WrittenPapers> &written) {
        if (written)
            add(kind, written->papers);
    };
    for (const Activity &activity : valueOf(ActivityRepository(database).all())) {
        for (int kind = 0; kind < int(codesOf(LetterKind()).size()); ++kind)
            add(codeOf(static_cast<LetterKind>(kind)),
                lettersOf(database, static_cast<LetterKind>(kind), activity.id, today));
        for (int paper = 0; paper < int(codesOf(ActivityPaper()).size()); ++paper)
            addWritten(codeOf(static_cast<ActivityPaper>(paper)),
                       activityPapers(database, static_cast<ActivityPaper>(paper), activity.id, today));
    }
    QList<SuggestionId> suggestions;
    for (const Suggestion &suggestion : valueOf(SuggestionRepository(database).all()))
        suggestions.append(suggestion.id);
    addWritten(QStringLiteral("tracking-card"),
               suggestionPapers(database, SuggestionPaper::Card, suggestions.mid(0, 3)));
    QList<MemberId> members;
    for (const Member &member : valueOf(MemberRepository(database).all()))
        members.append(member.id);
    addWritten(memberDossierPaper, memberDossiers(database, members.mid(0, 3)));
    return all;
}
