#include "ui/today/replyreminding.h"

#include "core/directory/settings.h"
#include "core/dossier/replyreminder.h"
#include "ui/base/currentfacts.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

Result<QString> copyReplyReminder(Workbook &workbook, ActivityId activity, QDate today)
{
    const auto known = CurrentFacts::of(workbook).read();
    if (!known)
        return known.error();
    const QString office = Settings(workbook.database()).text(u"office.name"_s);
    QGuiApplication::clipboard()->setText(replyReminder((*known)->index, activity, today, office));
    return QCoreApplication::translate(
        "ReplyReminder", "The reminder to all who have not answered is on the clipboard: paste it into the chat.");
}

} // namespace lianxin::ui
