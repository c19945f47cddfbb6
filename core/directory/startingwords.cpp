#include "core/directory/startingwords.h"

#include "core/base/codes.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/settings.h"
#include "core/directory/wordfile.h"
#include "core/storage/workbook.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

Result<void> addWords(DirectoryRepository &words, const Directory &present)
{
    const auto lines = readWordFile(u"directory/words.tsv"_s, 4);
    if (!lines)
        return lines.error();
    QHash<WordList, int> positions;
    for (const QStringList &fields : *lines) {
        const auto list = withCode<WordList>(fields.at(0));
        Q_ASSERT_X(list, "words.tsv", qPrintable(fields.at(0)));
        if (!list || present.find(*list, fields.at(1)).isStored())
            continue;
        DirectoryEntry entry;
        entry.list = *list;
        entry.name = fields.at(1);
        entry.meaning = fields.at(2);
        entry.position = ++positions[*list];
        entry.aliases = fields.at(3).split(u'\u3001', Qt::SkipEmptyParts);
        if (const auto stored = words.insert(entry); !stored)
            return stored.error();
    }
    return {};
}

Result<void> addSettings(Settings &settings)
{
    const auto lines = readWordFile(u"directory/settings.tsv"_s, 2);
    if (!lines)
        return lines.error();
    const auto known = settings.all();
    if (!known)
        return known.error();
    for (const QStringList &fields : *lines)
        if (std::ranges::find(*known, fields.at(0), &Setting::name) == known->end())
            if (auto stored = settings.set(fields.at(0), fields.at(1)); !stored)
                return stored;
    return {};
}

/// What stands beside `word` in a file of two columns; empty when the word is not there.
QString besides(const QString &file, const QString &word)
{
    const auto lines = readWordFile(file, 2);
    if (!lines)
        return {};
    const auto found = std::ranges::find(*lines, word, [](const QStringList &fields) { return fields.at(0); });
    return found == lines->end() ? QString() : found->at(1);
}

} // namespace

QStringList startingKeywords(const QString &specialty)
{
    return besides(u"directory/keywords.tsv"_s, specialty).split(u'\u3001', Qt::SkipEmptyParts);
}

QString startingSetting(const QString &name)
{
    return besides(u"directory/settings.tsv"_s, name);
}

Result<void> addMissingSettings(Workbook &workbook)
{
    const QString label = QCoreApplication::translate("Directory", "Settings that came with this version");
    return workbook.performFounding(label, [&] {
        Settings settings(workbook.database());
        return addSettings(settings);
    });
}

Result<void> addStartingWords(Workbook &workbook)
{
    const QString label = QCoreApplication::translate("Directory", "The words that come with the program");
    return workbook.performFounding(label, [&]() -> Result<void> {
        const auto present = readDirectory(workbook.database());
        if (!present)
            return present.error();
        DirectoryRepository words(workbook.database());
        Settings settings(workbook.database());
        if (auto added = addWords(words, *present); !added)
            return added;
        return addSettings(settings);
    });
}

} // namespace lianxin
