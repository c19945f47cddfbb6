#include "core/documents/activitydossier.h"

#include "core/activities/activityrepository.h"
#include "core/activities/aftermath.h"
#include "core/directory/settings.h"
#include "core/documents/activitypapers.h"
#include "core/documents/activityvalues.h"
#include "core/documents/documentjson.h"
#include "core/documents/letterissue.h"
#include "core/documents/suggestionpapers.h"
#include "core/documents/template.h"
#include "core/ledger/suggestionrepository.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

constexpr int linesOverCover = 4;

struct DossierSource {
    const Records &records;
    ActivityId activity;
    QDate today;
};

template <ActivityPaper paper>
Result<WrittenPapers> paperOfDossier(const DossierSource &source)
{
    return activityPapers(source.records, paper, source.activity, source.today);
}

/// Each in its last version, by kind.
Result<WrittenPapers> lettersAsSent(const DossierSource &source)
{
    const auto letters = IssuedLetterRepository(source.records.database()).of(source.activity);
    if (!letters)
        return letters.error();
    QList<Document> papers;
    for (std::size_t kind = 0; kind < codesOf(LetterKind {}).size(); ++kind) {
        for (const IssuedLetter &letter : newestVersions(*letters, static_cast<LetterKind>(kind))) {
            const auto paper = thawed(letter.content);
            if (!paper)
                return paper.error();
            papers.append(*paper);
        }
    }
    if (papers.isEmpty())
        return Error {ErrorKind::Invalid, QCoreApplication::translate("Documents", "No letter was sent yet."), {}};
    return WrittenPapers {papers, {}};
}

Result<WrittenPapers> cardsOfDossier(const DossierSource &source)
{
    const auto suggestions = SuggestionRepository(source.records.database()).of(source.activity);
    if (!suggestions)
        return suggestions.error();
    QList<SuggestionId> ids;
    for (const Suggestion &each : *suggestions)
        ids.append(each.id);
    if (ids.isEmpty())
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Documents", "No suggestion was made at this activity yet."),
                      {}};
    return suggestionPapers(source.records, SuggestionPaper::Card, ids);
}

/// Only what the office stored as cases.
Result<WrittenPapers> casesOfDossier(const DossierSource &source)
{
    const auto cases = ActivityCaseRepository(source.records.database()).of(source.activity);
    if (!cases)
        return cases.error();
    return cases->isEmpty() ? Result<WrittenPapers>(WrittenPapers()) : paperOfDossier<ActivityPaper::Case>(source);
}

struct PartOfDossier {
    const char *wording; ///< whose title it bears; none = letters
    Result<WrittenPapers> (*papers)(const DossierSource &source);
};

/// In the order in which they lie.
constexpr auto partsOfDossier = std::to_array<PartOfDossier>({
    {"activity-plan", &paperOfDossier<ActivityPaper::Plan>},
    {"activity-schedule", &paperOfDossier<ActivityPaper::Schedule>},
    {"project-sheet", &paperOfDossier<ActivityPaper::Projects>},
    {"member-list", &paperOfDossier<ActivityPaper::MemberList>},
    {nullptr, &lettersAsSent},
    {"sign-in-sheet", &paperOfDossier<ActivityPaper::SignIn>},
    {"issue-ledger", &paperOfDossier<ActivityPaper::Ledger>},
    {"tracking-card", &cardsOfDossier},
    {"activity-summary", &paperOfDossier<ActivityPaper::Summary>},
    {"review-form", &paperOfDossier<ActivityPaper::Review>},
    {"case-sheet", &casesOfDossier},
});

QString titleOfPart(const PartOfDossier &part)
{
    return part.wording == nullptr ? QCoreApplication::translate("Documents", "Letters as they were sent")
                                   : paperTitle(QString::fromLatin1(part.wording));
}

/// What can be written of the dossier, without its first pages.
Result<ActivityDossier> partsWithin(const DossierSource &source)
{
    ActivityDossier dossier;
    for (const PartOfDossier &part : partsOfDossier) {
        const QString title = titleOfPart(part);
        const auto papers = part.papers(source);
        if (!papers && papers.error().kind != ErrorKind::Invalid)
            return papers.error();
        for (const QString &each : papers ? papers->remarks : QStringList {papers.error().message})
            dossier.lacking.append(QCoreApplication::translate("Documents", "%1: %2").arg(title, each));
        for (Document paper : papers ? papers->papers : QList<Document>()) {
            paper.part = title;
            dossier.papers.append(paper);
        }
    }
    return dossier;
}

/// `values` of the activity with a line for each part; the first begins on page `firstPage`.
TokenValues contentsOf(TokenValues values, const ActivityDossier &dossier, int firstPage, const PagesOf &pagesOf)
{
    QStringList numbers;
    QStringList titles;
    QStringList pages;
    QList<int> counts;
    int page = firstPage;
    for (const Document &paper : dossier.papers) {
        if (titles.isEmpty() || titles.last() != paper.part) {
            numbers.append(QString::number(numbers.size() + 1));
            titles.append(paper.part);
            pages.append(QString::number(page));
            counts.append(0);
        }
        ++counts.last();
        page += pagesOf(paper);
    }
    QStringList counted;
    for (const int count : counts)
        counted.append(QString::number(count));
    values.lists.insert(
        {{u"row_number"_s, numbers}, {u"part_title"_s, titles}, {u"part_count"_s, counted}, {u"part_page"_s, pages}});
    values.texts.insert(u"part_lacking"_s, dossier.lacking.join(u' '));
    return values;
}

Result<TokenValues> coverValues(const DossierSource &source)
{
    const auto visit = visitOf(source.records, source.activity);
    if (!visit)
        return visit.error();
    return activityValues(*visit, source.activity, {}, source.today);
}

Result<Document> pageOfDossier(const DossierSource &source, const Wording &wording, const TokenValues &values)
{
    auto blocks = blocksOf(wording, values);
    if (!blocks)
        return blocks.error();
    Document page {Format::Card,
                   Paper::A4,
                   {},
                   {},
                   *std::move(blocks),
                   wording.name,
                   Settings(source.records.database()).text(u"office.name"_s)};
    page.part = wording.name;
    return page;
}

Result<Document> dossierCover(const DossierSource &source, const Wording &wording)
{
    const auto values = coverValues(source);
    if (!values)
        return values.error();
    auto cover = pageOfDossier(source, wording, *values);
    if (!cover)
        return cover;
    cover->blocks.prepend(Spacer {linesOverCover});
    cover->name = QCoreApplication::translate("Documents", "Dossier of %1").arg(values->texts.value(u"activity"_s));
    return cover;
}

/// The contents follow the cover; they are written twice where they take more than one page.
Result<Document> contentsOfDossier(const DossierSource &source, const Wording &wording, const ActivityDossier &dossier,
                                   int pagesOfCover, const PagesOf &pagesOf)
{
    const auto values = coverValues(source);
    if (!values)
        return values.error();
    const auto beginningOn = [&](int page) {
        return pageOfDossier(source, wording, contentsOf(*values, dossier, page, pagesOf));
    };
    auto contents = beginningOn(pagesOfCover + 2);
    const int own = contents ? pagesOf(*contents) : 1;
    return own == 1 ? contents : beginningOn(pagesOfCover + 1 + own);
}

/// Has each of `papers` but the cover know its page.
void numberThrough(QList<Document> &papers, const PagesOf &pagesOf)
{
    int page = 1;
    for (Document &paper : papers) {
        paper.pageOfDossier = page == 1 ? 0 : page;
        page += pagesOf(paper);
    }
}

} // namespace

Result<ActivityDossier> activityDossier(const Records &records, ActivityId activity, QDate today,
                                        const PagesOf &pagesOf)
{
    const DossierSource source {records, activity, today};
    const auto coverWords = wordingOf(records.database(), dossierCoverPaper);
    const auto contentsWords = wordingOf(records.database(), dossierContentsPaper);
    if (!coverWords || !contentsWords)
        return !coverWords ? coverWords.error() : contentsWords.error();
    const auto cover = dossierCover(source, *coverWords);
    if (!cover)
        return cover.error();
    auto dossier = partsWithin(source);
    if (!dossier)
        return dossier;
    const auto contents = contentsOfDossier(source, *contentsWords, *dossier, pagesOf(*cover), pagesOf);
    if (!contents)
        return contents.error();
    dossier->papers = QList {*cover, *contents} + dossier->papers;
    numberThrough(dossier->papers, pagesOf);
    return dossier;
}

Result<QList<Specimen>> dossierPages(const Records &records, const QString &paper, ActivityId activity,
                                     const Wording &wording, QDate today)
{
    const DossierSource source {records, activity, today};
    const auto values = coverValues(source);
    if (!values)
        return values.error();
    if (paper == dossierCoverPaper)
        return QList<Specimen> {{wording.name, *values, dossierCover(source, wording)}};
    const auto dossier = partsWithin(source);
    if (!dossier)
        return dossier.error();
    const PagesOf one = [](const Document &) { return 1; }; // how many they are is known when they are laid out
    return QList<Specimen> {
        {wording.name, contentsOf(*values, *dossier, 3, one), contentsOfDossier(source, wording, *dossier, 1, one)}};
}

TokenValues blankContents()
{
    return contentsOf(activityValues({}, {}, {}, {}), {}, 1, {});
}

} // namespace lianxin::documents
