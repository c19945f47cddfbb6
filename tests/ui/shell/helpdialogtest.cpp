#include "ui/shell/helpdialog.h"

#include "tests/support/printing.h"

#include <QTextBrowser>

using namespace Qt::StringLiterals;

TEST_CASE("the help speaks the language of the program", "[shell]")
{
    const QLocale before;
    for (const auto &[language, word] : {std::pair(u"zh_CN"_s, u"跟踪卡"_s), std::pair(u"en"_s, u"Ledger"_s)}) {
        QLocale::setDefault(QLocale(language));
        const lianxin::ui::HelpDialog dialog;
        CHECK(dialog.findChild<QTextBrowser *>(u"helpText"_s)->toPlainText().contains(word));
    }
    QLocale::setDefault(before);
}
