#include "core/activities/wordrename.h"

#include "core/activities/activityrepository.h"
#include "core/activities/sessionpresetrepository.h"
#include "core/base/chinesetext.h"
#include "core/base/wordlists.h"
#include "core/directory/directoryrepository.h"
#include "core/members/membergrouprepository.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// A word of one list that is called otherwise from now on.
struct Rename {
    WordList list = WordList::Region;
    QString before;
    QString after;

    [[nodiscard]] bool isMeantBy(const QString &word) const { return comparable(word) == comparable(before); }

    /// `words`, with signs between, as they are called now; what stands in brackets is a depth.
    [[nodiscard]] QString in(const QString &words, WordList listed) const
    {
        static const QRegularExpression pattern(u"^([^(\uff08]+)(?:[(\uff08](.*)[)\uff09])?$"_s);
        bool isMeant = false;
        QStringList parts = splitList(words);
        for (QString &part : parts) {
            const auto match = pattern.match(part);
            const bool isName = listed == list && isMeantBy(match.captured(1));
            const bool isDepth =
                listed == WordList::Specialty && list == WordList::Depth && isMeantBy(match.captured(2));
            if (!isName && !isDepth)
                continue;
            isMeant = true;
            const QString depth = isDepth ? after : match.captured(2);
            part = (isName ? after : match.captured(1)) + (depth.isEmpty() ? QString() : u"(%1)"_s.arg(depth));
        }
        return isMeant ? parts.join(u'\u3001') : words;
    }

    void apply(QList<MixItem> &mix) const
    {
        for (MixItem &item : mix)
            if (listOf(item.kind) == list && isMeantBy(item.word))
                item.word = after;
    }
    void apply(Activity &activity) const { apply(activity.mix); }
    void apply(SessionPreset &preset) const
    {
        apply(preset.mix);
        for (PresetNeed &need : preset.needs)
            need.specialties = in(need.specialties, WordList::Specialty);
    }
    void apply(MemberGroup &group) const
    {
        for (GroupCondition &condition : group.conditions)
            if (const auto listed = listOf(condition.field))
                condition.words = in(condition.words, *listed);
    }
};

/// Stores what `rename` changes of all records of a kind.
template <typename Stored>
Result<void> applyTo(Stored stored, const Rename &rename)
{
    const auto all = stored.all();
    if (!all)
        return all.error();
    for (auto entity : *all) {
        rename.apply(entity);
        if (const auto done = stored.update(entity); !done)
            return done.error();
    }
    return {};
}

} // namespace

Result<DirectoryEntry> updateWord(Database &database, const DirectoryEntry &entry)
{
    DirectoryRepository words(database);
    auto before = words.find(entry.id);
    if (!before)
        return before;
    auto stored = words.update(entry);
    if (!stored || before->name == entry.name)
        return stored;
    const Rename rename {entry.list, before->name, entry.name};
    for (const auto &done :
         {applyTo(MemberGroupRepository(database), rename), applyTo(SessionPresetRepository(database), rename),
          applyTo(ActivityRepository(database), rename)})
        if (!done)
            return done.error();
    return stored;
}

} // namespace lianxin
