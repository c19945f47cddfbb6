#include "core/dossier/replyreminder.h"

#include <QCoreApplication>

namespace lianxin {

QString replyReminder(const FactIndex &index, ActivityId activity, QDate day, const QString &office)
{
    QStringList silent;
    QDate firstSent;
    for (const Invitation &each : index.facts().invitations) {
        if (each.activity != activity || each.reply != Reply::None || !each.sentOn.isValid() || each.sentOn > day)
            continue;
        silent.append(index.nameOf(each.member));
        firstSent = firstSent.isValid() ? std::min(firstSent, each.sentOn) : each.sentOn;
    }
    if (silent.isEmpty())
        return {};
    const Activity &about = index.find(activity);
    const QString theme = QString(index.label(about) + u' ' + about.theme).trimmed();
    const QString asked = about.day().isValid()
        ? QCoreApplication::translate("ReplyReminder",
                                      "%1 is on %2. The letters went out on %3, and we have no answer of yours yet: "
                                      "please tell us whether you come.")
              .arg(theme, about.day().toString(Qt::ISODate), firstSent.toString(Qt::ISODate))
        : QCoreApplication::translate("ReplyReminder",
                                      "%1: the letters went out on %2, and we have no answer of yours yet. Please tell "
                                      "us whether you come.")
              .arg(theme, firstSent.toString(Qt::ISODate));
    return QCoreApplication::translate("ActivityCourse", "To %1:")
               .arg(silent.join(QCoreApplication::translate("Columns", ", ")))
        + u'\n' + asked + u'\n' + office;
}

} // namespace lianxin
