#include "core/documents/activitydossier.h"

#include "core/activities/aftermath.h"
#include "core/documents/activitypapers.h"
#include "core/documents/letterissue.h"
#include "core/documents/template.h"
#include "tests/core/documents/invitingoffice.h"

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

struct DossierOffice : InvitingOffice {
    ActivityDossier dossier(int pagesEach = 1) const
    {
        return valueOf(activityDossier(database, visit.id, today, [pagesEach](const Document &) { return pagesEach; }));
    }

    /// The parts in their order, each once.
    static QStringList partsOf(const ActivityDossier &dossier)
    {
        QStringList parts;
        for (const Document &paper : dossier.papers)
            if (parts.isEmpty() || parts.last() != paper.part)
                parts.append(paper.part);
        return parts;
    }

    void hold()
    {
        visit.state = ActivityState::Held;
        visit.heldOn = {2024, 3, 28};
        store();
    }

    void sendLetters() const
    {
        QList<Recipient> all;
        for (const LetterState &state : valueOf(letterStates(database, LetterKind::Members, visit.id, today)))
            all.append(state.recipient);
        valueOf(issueLetters(*workbook, LetterKind::Members, visit.id, all, today));
    }
};

} // namespace

TEST_CASE_METHOD(DossierOffice, "the dossier of an activity begins with cover and contents, then comes part by part",
                 "[documents]")
{
    invite(u"Ann"_s, Reply::Accepted);
    invite(u"Ben"_s, Reply::Accepted);
    sendLetters();
    suggestion(u"N-1"_s, visit.id);
    suggestion(u"N-2"_s, visit.id);
    hold();
    const ActivityDossier whole = dossier();
    CHECK(partsOf(whole)
          == QStringList {u"Dossier of an activity: cover"_s, u"Dossier of an activity: contents"_s,
                          u"Plan of an activity"_s, u"List of those who come"_s, u"Letters as they were sent"_s,
                          u"Sign-in sheet"_s, u"Ledger of suggestions"_s, u"Tracking card of a suggestion"_s,
                          u"Summary of an activity"_s, u"Review form"_s});
    CHECK(plainText(whole.papers.at(0)).contains(u"North"_s));
    const QString contents = plainText(whole.papers.at(1));
    CHECK(contents.contains(u"1 Plan of an activity 1 3"_s));
    CHECK(contents.contains(u"3 Letters as they were sent 2 5"_s));
    CHECK(contents.contains(u"5 Ledger of suggestions 1 8"_s));
    CHECK(contents.contains(u"8 Review form 1 12"_s));
    REQUIRE(whole.lacking.size() == 2); // no programme, no projects
    CHECK(whole.lacking.first().startsWith(u"Programme of an activity: "_s));
}

TEST_CASE_METHOD(DossierOffice, "the contents of a dossier count the pages that each paper really has", "[documents]")
{
    invite(u"Ann"_s);
    hold();
    const QString contents = plainText(dossier(2).papers.at(1)); // cover 1-2, contents 3-4
    CHECK(contents.contains(u"1 Plan of an activity 1 5"_s));
    CHECK(contents.contains(u"2 List of those who come 1 7"_s));
    QList<int> begins;
    for (const Document &paper : dossier(2).papers)
        begins.append(paper.pageOfDossier);
    CHECK(begins.mid(0, 4) == QList {0, 3, 5, 7}); // the cover has no number
}

TEST_CASE_METHOD(DossierOffice, "a dossier has the letters as they were sent, not as they would be now", "[documents]")
{
    invite(u"Ann"_s);
    sendLetters();
    visit.theme = u"Another theme"_s;
    store();
    const ActivityDossier whole = dossier();
    const auto letter = std::ranges::find(whole.papers, u"Letters as they were sent"_s, &Document::part);
    REQUIRE(letter != whole.papers.end());
    CHECK(plainText(*letter).contains(u"Roads and rivers"_s));
    CHECK(plainText(whole.papers.first()).contains(u"Another theme"_s));
}

TEST_CASE_METHOD(DossierOffice, "papers that are written from the same records tell of one moment", "[documents]")
{
    invite(u"Ann"_s);
    const Records records(database);
    const PagesOf one = [](const Document &) { return 1; };
    const auto coverOf = [&](const Records &from) {
        return plainText(valueOf(activityDossier(from, visit.id, today, one)).papers.first());
    };
    CHECK(coverOf(records).contains(u"Roads and rivers"_s));
    visit.theme = u"Another theme"_s;
    store();
    CHECK(coverOf(records).contains(u"Roads and rivers"_s));
    CHECK(plainText(valueOf(activityPapers(records, ActivityPaper::Plan, visit.id, today)).papers.first())
              .contains(u"Roads and rivers"_s));
    CHECK(coverOf(database).contains(u"Another theme"_s));
}

TEST_CASE_METHOD(DossierOffice, "a dossier has the sheets of the cases that are stored, and lacks none otherwise",
                 "[documents]")
{
    const QString part = u"Case told as an example"_s;
    suggestion(u"N-1"_s, visit.id);
    CHECK_FALSE(partsOf(dossier()).contains(part));
    CHECK(dossier().lacking.filter(part).isEmpty());
    ActivityCaseRepository cases(database);
    for (const QString &title : {u"一座桥"_s, u"清淤"_s}) {
        const ActivityCase example {.activity = visit.id, .title = title};
        valueOf(act(*workbook, [&] { return cases.insert(example); }));
    }
    const ActivityDossier whole = dossier();
    CHECK(partsOf(whole).last() == part);
    CHECK(std::ranges::count(whole.papers, part, &Document::part) == 2);
    CHECK(plainText(whole.papers.last()).contains(u"清淤"_s));
}

TEST_CASE_METHOD(DossierOffice, "what cannot be written yet is left out of the dossier and told", "[documents]")
{
    const ActivityDossier early = dossier();
    CHECK(partsOf(early).contains(u"Plan of an activity"_s));
    CHECK_FALSE(partsOf(early).contains(u"Sign-in sheet"_s));
    CHECK(early.lacking.filter(u"No letter was sent yet."_s).size() == 1);
    CHECK(early.lacking.filter(u"Nobody is invited yet"_s).size() == 2);
    CHECK(plainText(early.papers.at(1)).contains(u"No letter was sent yet."_s));
    CHECK(activityDossier(database, ActivityId {99}, today, [](const Document &) { return 1; }).error().kind
          == ErrorKind::NotFound);
}

TEST_CASE_METHOD(DossierOffice, "the bus list is in the order of the strokes or of the seats, as the office sets",
                 "[documents]")
{
    word(WordList::Channel, u"住地"_s, u"local"_s);
    word(WordList::Channel, u"专长"_s, u"specialist"_s);
    invite(u"丁一"_s);
    invite(u"赵大海"_s);
    InvitationRepository invitations(database);
    Invitation local = valueOf(invitations.all()).last();
    local.seat = Seat::Local;
    valueOf(act(*workbook, [&] { return invitations.update(local); }));
    const auto list = [&] {
        const auto papers = valueOf(valueOf(activitySpecimens(database, ActivityPaper::BusList, visit.id,
                                                              valueOf(wordingOf(database, u"bus-list"_s)), today))
                                        .first()
                                        .paper);
        return plainText(papers);
    };
    CHECK(list().contains(u"1 丁一"_s));
    CHECK(list().contains(u"专长"_s));
    Settings settings(database);
    succeed(act(*workbook, [&] { return settings.set(u"visit.bus_order"_s, u"seats"_s); }));
    CHECK(list().contains(u"1 赵大海"_s));
    CHECK(list().contains(u"2 丁一"_s));
}
