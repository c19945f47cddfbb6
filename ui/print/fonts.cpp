#include "ui/print/fonts.h"

#include "core/base/resourcefolder.h"

#include <QDir>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace lianxin::print {

int loadDocumentFonts()
{
    int loaded = 0;
    const QDir folder(resourcePath(u"fonts"_s), u"*.otf"_s);
    for (const QString &name : folder.entryList())
        loaded += QFontDatabase::addApplicationFont(folder.filePath(name)) >= 0 ? 1 : 0;
    return loaded;
}

} // namespace lianxin::print
