#include "core/base/resourcefolder.h"

#include "tests/support/printing.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

TEST_CASE("the files that come with the program are found", "[base]")
{
    CHECK(QFileInfo(lianxin::resourcePath(u"fonts/COPYING"_s)).isFile());
}
