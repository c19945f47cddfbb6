#pragma once

#include <QString>

namespace lianxin {

/// Makes the program speak `language`, a locale such as zh_CN or en: our words, Qt's words, dates, numbers and
/// the order of names; windows made before keep their words. False: there is no such translation.
bool speak(const QString &language);

} // namespace lianxin
