#include "core/dossier/earlierneeds.h"

#include "core/ledger/handling.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Two visits of one enterprise in two years, another enterprise, and what was said there.
struct TwoVisits {
    Facts facts;
    EntryId west {1};
    EnterpriseId mill {1};

    TwoVisits()
    {
        DirectoryEntry county;
        county.id = west;
        county.name = u"西县"_s;
        DirectoryEntry solved;
        solved.id = EntryId {2};
        solved.list = WordList::ResultClass;
        solved.name = u"已解决"_s;
        facts.directory = Directory({county, solved});
        facts.enterprises.append({.id = mill,
                                  .name = u"面粉厂"_s,
                                  .kind = {},
                                  .region = west,
                                  .industry = {},
                                  .scale = {},
                                  .contact = {},
                                  .phone = {},
                                  .note = {}});
        visit(1, 2023, {2023, 5, 16}, ActivityState::Held);
        visit(2, 2024, {2024, 6, 12}, ActivityState::Planned);
        project(1, 1, mill);
        project(2, 1, {});
        project(3, 2, mill);
        need(1, 1, u"面粉检测设备老化，化验周期太长"_s);
        need(2, 1, u"厂门口道路破损"_s);
        need(3, 2, u"缺少冷链车辆"_s);
        need(4, 3, u"面粉检测设备不够用"_s);
        Suggestion answer;
        answer.id = SuggestionId {1};
        answer.number = u"S-1"_s;
        answer.activity = ActivityId {1};
        answer.need = NeedId {1};
        answer.content = u"请质检院共享面粉检测设备"_s;
        answer.route = Route::OnSite;
        answer.closedOn = QDate(2023, 5, 16);
        answer.result = EntryId {2};
        facts.suggestions.append(answer);
        Pairing pair;
        pair.id = PairingId {1};
        pair.partner = mill;
        facts.pairings.append(pair);
    }

    void visit(qint64 id, int year, QDate day, ActivityState state)
    {
        Activity activity;
        activity.id = ActivityId {id};
        activity.planYear = year;
        activity.number = static_cast<int>(id);
        activity.region = west;
        activity.state = state;
        (state == ActivityState::Held ? activity.heldOn : activity.plannedOn) = day;
        facts.activities.append(activity);
    }
    void project(qint64 id, qint64 activity, EnterpriseId enterprise)
    {
        facts.projects.append(Project {ProjectId {id},
                                       0,
                                       ActivityId {activity},
                                       static_cast<int>(id),
                                       u"项目%1"_s.arg(id),
                                       enterprise,
                                       {},
                                       {},
                                       {},
                                       {}});
    }
    void need(qint64 id, qint64 project, const QString &content)
    {
        facts.needs.append(Need {NeedId {id}, 0, ProjectId {project}, 1, {}, {}, content, {}});
    }
};

} // namespace

TEST_CASE_METHOD(TwoVisits, "what is like a need is found in earlier years, with what became of it", "[dossier][needs]")
{
    const FactIndex index(facts);
    const SimilarTexts texts(earlierNeeds(index));
    CHECK(texts.size() == 5);
    const auto cases = casesLike(index, texts, index.find(NeedId {4}), 5);
    REQUIRE(cases.size() == 2);
    QStringList contents;
    for (const EarlierCase &each : cases)
        contents.append(each.content);
    std::ranges::sort(contents);
    CHECK(contents == QStringList {u"请质检院共享面粉检测设备"_s, u"面粉检测设备老化，化验周期太长"_s});
    const EarlierCase need = earlierCase(index, {u"need"_s, 1});
    CHECK(need.where.contains(u"2023-05-16"_s));
    CHECK(need.where.contains(u"西县"_s));
    CHECK(need.outcome.startsWith(u"S-1 "_s));
    CHECK(need.outcome.contains(u"已解决"_s));
    CHECK(earlierCase(index, {u"suggestion"_s, 1}).outcome.contains(u"已解决"_s));
    CHECK(earlierCase(index, {u"need"_s, 2}).outcome == u"nobody answered it"_s);
    CHECK(earlierCase(index, {u"need"_s, 4}).outcome.isEmpty()); // its visit is still to come
    CHECK(casesLike(index, texts, index.find(NeedId {4}), 1).size() == 1);

    Need typed = index.find(NeedId {4});
    typed.content = u"冷链车辆太少"_s; // that of another county's project of the first visit
    const auto other = casesLike(index, texts, typed, 5);
    REQUIRE(other.size() == 1);
    CHECK(other.first().record == RecordRef {u"need"_s, 3});
    Need own = index.find(NeedId {1});
    CHECK(std::ranges::none_of(casesLike(index, texts, own, 5), [](const EarlierCase &each) {
        return each.record.table == u"suggestion"_s; // its own visit is no earlier case
    }));
}

TEST_CASE_METHOD(TwoVisits, "an enterprise is known by its visits, needs and pairs of before", "[dossier][needs]")
{
    facts.needs[2].explanation = u" 已另行答复 "_s;
    const FactIndex index(facts);
    const EnterpriseHistory history = historyOf(index, mill, ActivityId {2});
    CHECK(history.visits == QList<ActivityId> {{1}});
    CHECK(history.needs == QList<NeedId> {{1}, {2}});
    CHECK(history.pairs == QList<PairingId> {{1}});
    CHECK(historyOf(index, mill, {}).visits == QList<ActivityId> {{2}, {1}}); // the newest first
    CHECK(historyOf(index, {}, {}) == EnterpriseHistory {});
    CHECK(earlierCase(index, {u"need"_s, 3}).outcome == u"已另行答复"_s);
}
