#include "ui/base/tonesign.h"

#include "ui/base/look.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

QString shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"\u25CF"_s;
    case Tone::Warning:
        return u"\u25B2"_s;
    case Tone::Bad:
        return u"\u25C6"_s;
    case Tone::Muted:
    case Tone::Plain:
        break;
    }
    return {};
}

QColor colorOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return colors().good;
    case Tone::Warning:
        return colors().warning;
    case Tone::Bad:
        return colors().bad;
    case Tone::Muted:
        return colors().inkSoft;
    case Tone::Plain:
        break;
    }
    return colors().ink;
}

QString withShape(Tone tone, const QString &text)
{
    const QString shape = shapeOf(tone);
    return shape.isEmpty() ? text : shape + u' ' + text;
}

} // namespace lianxin::ui
