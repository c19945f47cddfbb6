#include "ui/directory/wordorder.h"

#include <algorithm>

namespace lianxin::ui {

QList<DirectoryEntry> movedTo(QList<DirectoryEntry> entries, EntryId moved, int place)
{
    const auto found = std::ranges::find(entries, moved, &DirectoryEntry::id);
    if (found == entries.end())
        return {};
    const qsizetype target = std::clamp<qsizetype>(place - 1, 0, entries.size() - 1);
    entries.move(found - entries.begin(), target);
    QList<DirectoryEntry> changed;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        const int position = static_cast<int>(at) + 1;
        if (entries.at(at).position == position)
            continue;
        changed.append(entries.at(at));
        changed.last().position = position;
    }
    return changed;
}

bool wouldCircle(const QList<DirectoryEntry> &entries, EntryId entry, EntryId parent)
{
    EntryId above = parent;
    for (qsizetype step = 0; above.isStored() && step <= entries.size(); ++step) {
        if (above == entry)
            return true;
        const auto found = std::ranges::find(entries, above, &DirectoryEntry::id);
        above = found == entries.end() ? EntryId {} : found->parent;
    }
    return above.isStored(); // a circle that was there before
}

} // namespace lianxin::ui
