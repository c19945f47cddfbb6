#include "core/directory/datewords.h"

#include "core/directory/wordfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

QList<DateWord> dateWords(const QString &kind)
{
    static const QList<DateWord> all = [] {
        QList<DateWord> words;
        const auto lines = readWordFile(u"directory/dates.tsv"_s, 3);
        for (const QStringList &fields : lines ? *lines : QList<QStringList>())
            words.append({fields.at(0), fields.at(1).toInt(), fields.at(2)});
        std::ranges::stable_sort(words, std::greater(), [](const DateWord &each) { return each.word.size(); });
        return words;
    }();
    QList<DateWord> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const DateWord &each) { return each.kind == kind; });
    return found;
}

} // namespace lianxin
