#include "tests/print/papers.h"
#include "ui/print/painting.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("scratch", "[print]")
{
    QTemporaryDir folder;
    auto plain = aLetter();
    auto rare = aLetter();
    rare.memberName = u"陈㛃"_s;
    rare.attachments.clear(); rare.number.clear(); rare.activity.projects = {u"邹平锐铝精密制造有限公司"_s, u"邹平合创铝型材有限公司"_s, u"邹平铝谷小微产业园管理有限公司"_s};
    const auto written = valueOf(print::writePdf({letterOf(plain), letterOf(rare), cardOf(aCard())}, u"/tmp/papers.pdf"_s));
    WARN(written.pages);
    for (const auto &each : written.substitutes)
        WARN((each.wanted + u"|"_s + each.used + u"|"_s + each.characters).toStdString());
}
