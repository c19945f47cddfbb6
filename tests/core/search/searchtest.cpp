#include "core/search/search.h"

#include "core/activities/activitytask.h"
#include "core/activities/aftermath.h"
#include "core/activities/coursestep.h"
#include "core/activities/projectrepository.h"
#include "core/pairing/pairingrepository.h"
#include "core/storage/attachmentstore.h"
#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct SearchFixture : Office {
    Member zhang = member(u"张玉山"_s);
    Member zeng = member(u"曾哥"_s);
    Activity visit = activity(5);
    Enterprise farm = enterprise(u"玉山农场"_s);
    Suggestion parking = suggestion(u"2024-012"_s, visit.id);

    SearchFixture()
    {
        parking.subject = u"老城区"_s;
        parking.content = u"建议在老旧小区增加停车位，方便居民。"_s;
        SuggestionRepository suggestions(database);
        parking = valueOf(act(*workbook, [&] { return suggestions.update(parking); }));
    }

    QList<RecordRef> found(const QString &typed) const
    {
        QList<RecordRef> records;
        for (const SearchHit &hit : valueOf(search(*workbook, typed)))
            records.append(hit.record);
        return records;
    }

    static RecordRef ref(const Member &member) { return {u"member"_s, member.id.value}; }
    RecordRef refParking() const { return {u"suggestion"_s, parking.id.value}; }
};

} // namespace

TEST_CASE_METHOD(SearchFixture, "five known records are found with four keys", "[search]")
{
    CHECK(found(u"zys"_s).value(0) == ref(zhang));
    CHECK(found(u"曾"_s).value(0) == ref(zeng));
    CHECK(found(u"zg"_s).value(0) == ref(zeng));
    CHECK(found(u"停车"_s) == QList<RecordRef> {refParking()});
    CHECK(found(u"ysnc"_s) == QList<RecordRef> {{u"enterprise"_s, farm.id.value}});
    CHECK(found(u"5"_s).contains(RecordRef {u"activity"_s, visit.id.value}));
    CHECK(found(u"012"_s) == QList<RecordRef> {refParking()});
}

TEST_CASE_METHOD(SearchFixture, "the number itself comes first, then the beginning of a name, then what holds it",
                 "[search]")
{
    CHECK(found(u"2024-012"_s).value(0) == refParking());
    CHECK(found(u"2024/5"_s).value(0) == RecordRef {u"activity"_s, visit.id.value});
    CHECK(found(u"玉山"_s) == QList<RecordRef> {{u"enterprise"_s, farm.id.value}, ref(zhang)});
    const Member yu = member(u"玉山"_s);
    CHECK(found(u"玉山"_s).value(0) == ref(yu));
}

TEST_CASE_METHOD(SearchFixture, "mixed and whole pinyin find a name", "[search]")
{
    for (const QString &typed : u"zhangyushan|zhangys|zhyus|张ys|ZYS|ｚｙｓ|yushan|张 ys"_s.split(u'|')) {
        INFO(typed.toStdString());
        CHECK(found(typed).contains(ref(zhang)));
    }
    CHECK_FALSE(found(u"zhangshan"_s).contains(ref(zhang)));
    CHECK_FALSE(found(u"李ys"_s).contains(ref(zhang)));
}

TEST_CASE_METHOD(SearchFixture, "a rare name is found among many that begin with its letter", "[search]")
{
    const Member lv = member(u"吕布"_s);
    MemberRepository members(database);
    succeed(act(*workbook, [&]() -> Result<void> {
        for (int number = 0; number < 500; ++number) {
            Member li;
            li.name = u"李%1"_s.arg(QChar(u'一' + number));
            if (const auto added = members.insert(li); !added)
                return added.error();
        }
        return {};
    }));
    CHECK(found(u"lv"_s).value(0) == ref(lv)); // some of them can be read so from their second character on
    CHECK(found(u"lvbu"_s) == QList<RecordRef> {ref(lv)});
    CHECK(found(u"lub"_s).contains(ref(lv)));
    CHECK(found(u"li"_s).size() == 50);
    CHECK(found(u"l"_s).size() == 50);
}

TEST_CASE_METHOD(SearchFixture, "a name that is spaced to the width of three is found without the space", "[search]")
{
    const Member wide = member(u"王　伟"_s);
    CHECK(found(u"王伟"_s).contains(ref(wide)));
    CHECK(found(u"ww"_s).contains(ref(wide)));
    CHECK(found(u"wangwei"_s).contains(ref(wide)));
}

TEST_CASE_METHOD(SearchFixture, "what was changed last comes with the record it belongs to, once", "[search]")
{
    parking.steps = {{{}, u"住建局现场踏勘"_s}};
    SuggestionRepository suggestions(database);
    parking = valueOf(act(*workbook, [&] { return suggestions.update(parking); }));
    const QList<SearchHit> changed = valueOf(changedLast(*workbook, 2));
    REQUIRE(changed.size() == 2);
    CHECK(changed.at(0).record == refParking());
    CHECK(changed.at(1).record == RecordRef {u"enterprise"_s, farm.id.value});
}

TEST_CASE_METHOD(SearchFixture, "photos of a return visit lead to their suggestion, by name and by caption", "[search]")
{
    CHECK(found(u"回访照片"_s).isEmpty());
    parking.files = {{{2024, 9, 2}, u"回访照片.jpg"_s, u"新划车位"_s, {}}};
    SuggestionRepository suggestions(database);
    parking = valueOf(act(*workbook, [&] { return suggestions.update(parking); }));
    CHECK(found(u"回访照片"_s) == QList<RecordRef> {refParking()});
    CHECK(found(u"新划车位"_s) == QList<RecordRef> {refParking()});
    parking.files.clear();
    valueOf(act(*workbook, [&] { return suggestions.update(parking); }));
    CHECK(found(u"回访照片"_s).isEmpty());
}

TEST_CASE_METHOD(SearchFixture, "a snapshot without attachments has no index, and nothing is found in it", "[search]")
{
    AttachmentStore files(database);
    valueOf(workbook->perform(u"Attach"_s, [&]() -> Result<QString> {
        MemberRepository members(database);
        zhang.note = u"with a picture"_s;
        if (const auto updated = members.update(zhang); !updated)
            return updated.error();
        return files.store("picture");
    }));
    const auto copy = valueOf(Workbook::openCopy(valueOf(workbook->snapshot())));
    CHECK(found(u"zys"_s).contains(ref(zhang)));
    CHECK(valueOf(search(*copy, u"zys"_s)).isEmpty());
    CHECK(valueOf(changedLast(*copy, 5)).isEmpty());
    CHECK(copy->check().isEmpty());
}

TEST_CASE_METHOD(SearchFixture, "people come first among what fits as well, and namesakes tell where they work",
                 "[search]")
{
    Member namesake = member(u"曾哥"_s);
    namesake.unit = u"市第一中学教师"_s;
    MemberRepository members(database);
    valueOf(act(*workbook, [&] { return members.update(namesake); }));
    enterprise(u"种谷合作社"_s); // the newest, and by the same letters
    const auto hits = valueOf(search(*workbook, u"zg"_s));
    REQUIRE(hits.size() == 3);
    CHECK(hits.at(2).record.table == u"enterprise"_s);
    CHECK(hits.at(2).excerpt.text.isEmpty());
    QStringList units {hits.at(0).excerpt.text, hits.at(1).excerpt.text};
    CHECK(units.contains(u"市第一中学教师"_s));
    CHECK(found(u"zys"_s).value(0) == ref(zhang));
}

TEST_CASE_METHOD(SearchFixture, "each word must be there", "[search]")
{
    CHECK(found(u"停车 居民"_s) == QList<RecordRef> {refParking()});
    CHECK(found(u"停车 老城区"_s) == QList<RecordRef> {refParking()});
    CHECK(found(u"停车 学校"_s).isEmpty());
    CHECK(found(u"  "_s).isEmpty());
    CHECK(found(u"，。"_s).isEmpty());
    CHECK(found(u"停车 ，"_s) == QList<RecordRef> {refParking()});
}

TEST_CASE_METHOD(SearchFixture, "a hit shows where the words stand", "[search]")
{
    const QList<SearchHit> hits = valueOf(search(*workbook, u"停车位"_s));
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().number == u"2024-012"_s);
    CHECK(hits.first().title.text == u"老城区"_s);
    CHECK(hits.first().title.places.isEmpty());
    REQUIRE(hits.first().excerpt.places.size() == 1);
    const auto place = hits.first().excerpt.places.first();
    CHECK(hits.first().excerpt.text.mid(place.start, place.length) == u"停车位"_s);

    const SearchHit name = valueOf(search(*workbook, u"zys"_s)).first();
    CHECK(name.title.places == QList<TypedWord::Place> {{0, 3}});
    CHECK(name.excerpt.text.isEmpty());
}

TEST_CASE_METHOD(SearchFixture, "what belongs to a record leads to it, once", "[search]")
{
    parking.steps = {{{}, u"住建局现场踏勘停车位"_s}};
    SuggestionRepository suggestions(database);
    parking = valueOf(act(*workbook, [&] { return suggestions.update(parking); }));
    const QList<SearchHit> hits = valueOf(search(*workbook, u"踏勘"_s));
    REQUIRE(hits.size() == 1);
    CHECK(hits.first().record == refParking());
    CHECK(hits.first().title.text == u"老城区"_s);
    CHECK(hits.first().excerpt.text.contains(u"踏勘"_s));
    CHECK(found(u"停车位"_s) == QList<RecordRef> {refParking()});

    succeed(workbook->undo());
    CHECK(found(u"踏勘"_s).isEmpty());
}

TEST_CASE_METHOD(SearchFixture, "records that are known are shown in their order, as far as they are there", "[search]")
{
    const QList<SearchHit> shown = valueOf(recordsToShow(*workbook, {refParking(), {u"member"_s, 999}, ref(zeng)}));
    REQUIRE(shown.size() == 2);
    CHECK(shown.at(0).record == refParking());
    CHECK(shown.at(1).title.text == u"曾哥"_s);
}

TEST_CASE_METHOD(SearchFixture, "a number is found among many newer ones that begin like it", "[search]")
{
    Member first = zhang;
    first.number = 12;
    MemberRepository members(database);
    first = valueOf(act(*workbook, [&] { return members.update(first); }));
    for (int number = 1200; number < 1280; ++number) {
        Member newer = member(u"王%1"_s.arg(number));
        newer.number = number;
        valueOf(act(*workbook, [&] { return members.update(newer); }));
    }
    CHECK(found(u"12"_s).value(0) == ref(first));
}

TEST_CASE_METHOD(SearchFixture,
                 "what a pair promised and a review says is found by the pair, and forgotten when undone", "[search]")
{
    PairingRepository pairings(database);
    PairingServiceRepository services(database);
    PairingReviewRepository reviews(database);
    Pairing pairing;
    pairing.number = 7;
    pairing.member = zhang.id;
    pairing.partner = farm.id;
    pairing.startedOn = {2024, 1, 2};
    pairing.result = u"建成冷库两座"_s;
    pairing = valueOf(act(*workbook, [&] { return pairings.insert(pairing); }));
    PairingService service;
    service.pairing = pairing.id;
    service.servedOn = {2024, 3, 4};
    service.content = u"走访"_s;
    service.person = u"孙厂长"_s;
    service.promise = u"联系农科院专家"_s;
    service.promiseDueOn = {2024, 4, 4};
    valueOf(act(*workbook, [&] { return services.insert(service); }));
    PairingReview review;
    review.pairing = pairing.id;
    review.reviewedOn = {2024, 6, 30};
    review.verdict = ReviewVerdict::Change;
    review.note = u"下半年改为每月走访"_s;
    valueOf(act(*workbook, [&] { return reviews.insert(review); }));

    const QList<RecordRef> pair {{u"pairing"_s, pairing.id.value}};
    for (const QString &words : u"农科院|孙厂长|每月走访|两座"_s.split(u'|')) {
        INFO(words.toStdString());
        CHECK(found(words) == pair);
    }
    succeed(workbook->undo());
    CHECK(found(u"每月走访"_s).isEmpty());
}

TEST_CASE_METHOD(SearchFixture, "what was seen on the spot and is to be arranged is found where it belongs", "[search]")
{
    Project project;
    project.activity = visit.id;
    project.number = 1;
    project.name = u"冬枣产业园"_s;
    project.visitNote = u"分拣线只开了一半"_s;
    ProjectRepository projects(database);
    project = valueOf(act(*workbook, [&] { return projects.insert(project); }));
    Arrangement bus;
    bus.activity = visit.id;
    bus.subject = u"中巴车"_s;
    bus.person = u"马师傅"_s;
    ArrangementRepository arrangements(database);
    valueOf(act(*workbook, [&] { return arrangements.insert(bus); }));
    AgendaItem item;
    item.activity = visit.id;
    item.subject = u"座谈"_s;
    item.person = u"高主席"_s;
    AgendaRepository agenda(database);
    valueOf(act(*workbook, [&] { return agenda.insert(item); }));

    CHECK(found(u"分拣线"_s) == QList<RecordRef> {{u"project"_s, project.id.value}});
    CHECK(found(u"马师傅"_s) == QList<RecordRef> {{u"activity"_s, visit.id.value}});
    CHECK(found(u"高主席"_s) == QList<RecordRef> {{u"activity"_s, visit.id.value}});
}

TEST_CASE_METHOD(SearchFixture, "what is done before and after a visit is found where it belongs", "[search]")
{
    ActivityTaskRepository tasks(database);
    ActivityReviewRepository reviews(database);
    ActivityCaseRepository cases(database);
    PublicityRepository media(database);
    ActivityStepRepository steps(database);
    valueOf(act(*workbook, [&] { return tasks.insert({.activity = visit.id, .subject = u"催收清单"_s}); }));
    valueOf(act(*workbook, [&] { return reviews.insert({.activity = visit.id, .lessons = u"提前踩点"_s}); }));
    valueOf(act(*workbook, [&] { return cases.insert({.activity = visit.id, .title = u"冷库共建"_s}); }));
    valueOf(act(*workbook, [&] { return media.insert({.activity = visit.id, .media = u"晚报"_s, .title = u"t"_s}); }));
    valueOf(act(*workbook, [&] {
        return steps.insert({.activity = visit.id, .takenOn = {2024, 5, 6}, .content = u"道路积水"_s});
    }));
    for (const QString &words : {u"催收清单"_s, u"提前踩点"_s, u"冷库共建"_s, u"晚报"_s, u"道路积水"_s})
        CHECK(found(words) == QList<RecordRef> {{u"activity"_s, visit.id.value}});
}

TEST_CASE_METHOD(SearchFixture, "the course of a report is found by its papers and by who had it in hand", "[search]")
{
    Report written = report(3);
    const EntryId city = word(WordList::Level, u"市"_s, u"city"_s);
    written.steps = {{{2024, 5, 6}, ReportEvent::Edit, u"曹编辑"_s}};
    written.sendings = {{city, {2024, 5, 7}, u"研究室"_s, {}, {2024, 5, 8}, u"收字118号"_s}};
    ReportRepository reports(database);
    written = valueOf(act(*workbook, [&] { return reports.update(written); }));
    Adoption adoption;
    adoption.report = written.id;
    adoption.level = city;
    adoption.mode = word(WordList::AdoptionMode, u"单篇"_s, u"single"_s);
    adoption.adoptedOn = {2024, 6, 1};
    adoption.document = u"鲁协信66号"_s;
    AdoptionRepository adoptions(database);
    valueOf(act(*workbook, [&] { return adoptions.insert(adoption); }));
    LeaderComment comment;
    comment.report = written.id;
    comment.level = city;
    comment.commentedOn = {2024, 6, 2};
    comment.followUp = u"交通局拿出方案"_s;
    LeaderCommentRepository comments(database);
    valueOf(act(*workbook, [&] { return comments.insert(comment); }));

    for (const QString &words : u"曹编辑|收字118|鲁协信66|拿出方案"_s.split(u'|')) {
        INFO(words.toStdString());
        CHECK(found(words) == QList<RecordRef> {{u"report"_s, written.id.value}});
    }
}
