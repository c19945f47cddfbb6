#include "ui/base/privacy.h"

#include "core/base/hiding.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVariant>

namespace lianxin::ui {

namespace {

constexpr auto hidesProperty = "hidesPersonal"; // of the program
constexpr qsizetype leftAtStart = 3;
constexpr qsizetype leftAtEnd = 2;

} // namespace

bool hidesPersonal()
{
    return QCoreApplication::instance()->property(hidesProperty).toBool();
}

void setHidesPersonal(bool hides)
{
    QCoreApplication::instance()->setProperty(hidesProperty, hides);
}

QString shownPersonal(const QString &text)
{
    if (!hidesPersonal())
        return text;
    const bool isLong = text.size() > 2 * (leftAtStart + leftAtEnd); // a landline says too much by its ends
    const qsizetype start = isLong ? leftAtStart : 0;
    const qsizetype end = isLong ? leftAtEnd : 0;
    return text.first(start) + QString(text.size() - start - end, hidingSign) + text.last(end);
}

QString shownWithPersonal(QString text)
{
    static const QRegularExpression telephone(QStringLiteral("\\d[\\d-]{5,}\\d"));
    if (!hidesPersonal())
        return text;
    for (auto found = telephone.globalMatch(text); found.hasNext();) {
        const auto number = found.next();
        text.replace(number.capturedStart(), number.capturedLength(), shownPersonal(number.captured()));
    }
    return text;
}

} // namespace lianxin::ui
