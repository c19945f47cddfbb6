#include "core/activities/wordrename.h"

#include "core/activities/sessionpresetrepository.h"
#include "core/members/membergrouprepository.h"
#include "tests/support/content.h"
#include "tests/support/office.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A group, a session and an activity that name words of the dictionary.
struct Named : Office {
    MemberGroup group = addGroup();
    SessionPreset preset = addPreset();
    Activity session = addSession();

    MemberGroup addGroup() const
    {
        MemberGroup made;
        made.name = u"甲"_s;
        made.conditions = {{GroupField::UnitType, {}, Comparison::Is, u"银行、高校"_s},
                           {GroupField::Sector, {}, Comparison::Is, u"银行"_s}, // a word of another list
                           {GroupField::Specialty, {}, Comparison::Is, u"信贷（熟），担保"_s}};
        return valueOf(act(*workbook, [&] { return MemberGroupRepository(database).insert(made); }));
    }
    SessionPreset addPreset() const
    {
        SessionPreset made;
        made.name = u"乙"_s;
        made.mix = {{MixKind::UnitType, u"银行"_s, {}, 1}, {MixKind::Sector, u"银行"_s, {}, 1}};
        made.needs = {{u"贷款"_s, u"担保、信贷"_s, 1, 1}};
        return valueOf(act(*workbook, [&] { return SessionPresetRepository(database).insert(made); }));
    }
    Activity addSession() const
    {
        const Activity made = asSession(activity(1), preset);
        return valueOf(act(*workbook, [&] { return ActivityRepository(database).update(made); }));
    }
    void rename(WordList list, const QString &before, const QString &after) const
    {
        DirectoryEntry entry = valueOf(DirectoryRepository(database).find(word(list, before)));
        entry.name = after;
        valueOf(act(*workbook, [&] { return updateWord(database, entry); }));
    }
    QString words(qsizetype condition) const
    {
        return valueOf(MemberGroupRepository(database).find(group.id)).conditions.at(condition).words;
    }
};

} // namespace

TEST_CASE_METHOD(Named, "a word that is called otherwise is called so in groups and sessions, as one step",
                 "[sessions]")
{
    static_cast<void>(word(WordList::UnitType, u"银行"_s));
    const QStringList before = contentOf(database);
    rename(WordList::UnitType, u"银行"_s, u"金融机构"_s);
    CHECK(words(0) == u"金融机构、高校"_s);
    CHECK(words(1) == u"银行"_s);
    const SessionPreset now = valueOf(SessionPresetRepository(database).find(preset.id));
    CHECK(now.mix.at(0).word == u"金融机构"_s);
    CHECK(now.mix.at(1).word == u"银行"_s);
    CHECK(valueOf(ActivityRepository(database).find(session.id)).mix == now.mix);
    succeed(workbook->undo());
    CHECK(contentOf(database) == before);
}

TEST_CASE_METHOD(Named, "specialties keep their depths, and depths are renamed within them", "[sessions]")
{
    static_cast<void>(word(WordList::Depth, u"熟"_s, u"2"_s));
    rename(WordList::Specialty, u"信贷"_s, u"银行信贷"_s);
    CHECK(words(2) == u"银行信贷(熟)、担保"_s);
    CHECK(valueOf(SessionPresetRepository(database).find(preset.id)).needs.first().specialties == u"担保、银行信贷"_s);
    rename(WordList::Depth, u"熟"_s, u"熟悉"_s);
    CHECK(words(2) == u"银行信贷(熟悉)、担保"_s);
}

TEST_CASE_METHOD(Named, "what else is changed of a word leaves groups and sessions alone", "[sessions]")
{
    DirectoryEntry bank = valueOf(DirectoryRepository(database).find(word(WordList::UnitType, u"银行"_s)));
    bank.aliases = {u"钱庄"_s};
    valueOf(act(*workbook, [&] { return updateWord(database, bank); }));
    CHECK(valueOf(MemberGroupRepository(database).find(group.id)) == group);
    CHECK(updateWord(database, DirectoryEntry {}).error().kind == ErrorKind::NotFound);
}
