#include "ui/base/unknownword.h"

#include "ui/base/offeredwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString saidOfWords(const char *sentence)
{
    return QCoreApplication::translate("Columns", sentence);
}

/// Whether the office has words of its own in `list`, beside those that everybody knows.
bool growsInOffice(WordList list)
{
    return !isClosed(list) && list != WordList::Sex;
}

} // namespace

QString nearWordsAsked(const QString &unknown, const QStringList &words)
{
    const QStringList near = nearWords(unknown, words);
    return near.isEmpty() ? QString()
                          : saidOfWords(QT_TRANSLATE_NOOP("Columns", " Did you mean %1?"))
                                .arg(near.join(saidOfWords(QT_TRANSLATE_NOOP("Columns", " or "))));
}

Error unknownWord(const Directory &directory, WordList list, const QString &word)
{
    const QStringList words = directory.namesOf(list);
    const QString asked = nearWordsAsked(word, words);
    QString sentence = saidOfWords(QT_TRANSLATE_NOOP("Columns", "%1 is not in the list.")).arg(word) + asked;
    if (growsInOffice(list))
        sentence += saidOfWords(QT_TRANSLATE_NOOP("Columns", " If the word is missing, add it to the dictionary."));
    else if (asked.isEmpty())
        sentence += saidOfWords(QT_TRANSLATE_NOOP("Columns", " Choose one of: %1."))
                        .arg(words.join(saidOfWords(QT_TRANSLATE_NOOP("Columns", ", "))));
    return {ErrorKind::Invalid, sentence, {}};
}

} // namespace lianxin::ui
