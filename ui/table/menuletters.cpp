#include "ui/table/menuletters.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// Where the marked letter of `text` stands; -1 = it has none.
qsizetype placeOfLetter(const QString &text)
{
    static const QRegularExpression marked(uR"((?<!&)(?:&&)*&([^&\s]))"_s);
    return marked.match(text).capturedStart(1);
}

/// `text` with `letter` marked in place of the one at `place`, behind its words as Chinese menus have it, if need be.
QString marking(QString text, qsizetype place, QChar letter)
{
    const bool isBehind = place >= 2 && text.at(place - 2) == u'(' && text.mid(place + 1, 1) == ")"_L1;
    if (isBehind)
        return text.replace(place, 1, letter);
    text.remove(place - 1, 1);
    const qsizetype within = text.indexOf(letter, 0, Qt::CaseInsensitive);
    return within >= 0 ? text.insert(within, u'&') : text + u"(&%1)"_s.arg(letter);
}

/// A letter for `text` that is not taken: one of its own, else the first of the alphabet. Null = all are taken.
QChar freeLetter(const QString &text, const QSet<QChar> &taken)
{
    QString offered = text.toUpper();
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        offered.append(QLatin1Char(letter));
    for (const QChar letter : std::as_const(offered))
        if (letter >= u'A' && letter <= u'Z' && !taken.contains(letter))
            return letter;
    return {};
}

} // namespace

void partLetters(const QMenu &menu)
{
    QSet<QChar> taken;
    for (QAction *action : menu.actions()) {
        const qsizetype place = placeOfLetter(action->text());
        if (place < 0 || !action->isVisible())
            continue;
        QChar letter = action->text().at(place).toUpper();
        if (taken.contains(letter)) {
            letter = freeLetter(action->text(), taken);
            if (!letter.isNull())
                action->setText(marking(action->text(), place, letter));
        }
        taken.insert(letter);
    }
}

} // namespace lianxin::ui
