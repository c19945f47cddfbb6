#include "core/exchange/needkey.h"

#include "core/base/chinesetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin {

QString needKeyText(const NeedKey &key)
{
    const QString project = u"%1-%2-%3"_s.arg(key.planYear).arg(key.activity).arg(key.project);
    return key.need > 0 ? project + u"-%1"_s.arg(key.need) : project;
}

std::optional<NeedKey> readNeedKey(const QString &text)
{
    static const QRegularExpression form(u"^([12]\\d{3})-(\\d{1,4})-(\\d{1,4})(?:-(\\d{1,4}))?$"_s);
    const auto read = form.match(withoutSpaces(halfWidth(text)));
    if (!read.hasMatch())
        return std::nullopt;
    return NeedKey {read.captured(1).toInt(), read.captured(2).toInt(), read.captured(3).toInt(),
                    read.captured(4).toInt()};
}

} // namespace lianxin
