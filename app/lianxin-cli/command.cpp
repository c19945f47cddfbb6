#include "app/lianxin-cli/command.h"

#include "app/lianxin-cli/console.h"
#include "core/activities/activityrepository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

Error invalid(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}};
}

} // namespace

Result<Call> parse(const QStringList &words, const Verb &verb)
{
    Call call;
    call.verb = words.first();
    for (qsizetype place = 1; place < words.size(); ++place) {
        const QString &word = words.at(place);
        if (!word.startsWith("--"_L1)) {
            call.arguments.append(word);
            continue;
        }
        const QString option = word.mid(2);
        if (verb.flags.contains(option) || option == "json"_L1) {
            call.options.insert(option, {});
        } else if (verb.values.contains(option) && place + 1 < words.size()) {
            call.options.insert(option, words.at(++place));
        } else {
            return invalid(
                QCoreApplication::translate("Cli", "The option %1 is not known, or lacks its value.").arg(word));
        }
    }
    const auto count = call.arguments.size();
    if (count < verb.fewest || (verb.most >= 0 && count > verb.most))
        return invalid(QCoreApplication::translate("Cli", "Usage: lianxin-cli %1 %2")
                           .arg(QLatin1StringView(verb.name), QLatin1StringView(verb.usage)));
    return call;
}

Result<std::unique_ptr<Workbook>> openWorkbook(const Call &call)
{
    auto workbook = Workbook::open(call.arguments.first(), userName());
    if (workbook && (*workbook)->backupProblem())
        tell((*workbook)->backupProblem()->message);
    return workbook;
}

Result<Activity> activityNamed(Workbook &workbook, const QString &name)
{
    const auto activities = ActivityRepository(workbook.database()).inOrder();
    if (!activities)
        return activities.error();
    const QString number = name.section(u'/', -1);
    const QString year = name.contains(u'/') ? name.section(u'/', 0, 0) : QString();
    QList<Activity> found;
    QStringList choices;
    for (const Activity &activity : *activities) {
        if (!activity.number || QString::number(*activity.number) != number)
            continue;
        if (!year.isEmpty() && QString::number(activity.planYear) != year)
            continue;
        found.append(activity);
        choices.append(u"%1/%2"_s.arg(activity.planYear).arg(*activity.number));
    }
    if (found.isEmpty())
        return invalid(QCoreApplication::translate("Cli", "There is no activity %1 in this workbook.").arg(name));
    if (found.size() > 1)
        return invalid(QCoreApplication::translate("Cli", "Several plans have an activity %1; name one of: %2.")
                           .arg(name, choices.join(", "_L1)));
    return found.first();
}

Result<QDate> dateOption(const Call &call, const QString &name)
{
    if (!call.has(name))
        return QDate();
    const QDate date = QDate::fromString(call.value(name), Qt::ISODate);
    if (!date.isValid())
        return invalid(
            QCoreApplication::translate("Cli", "%1 is not a date such as 2024-03-31.").arg(call.value(name)));
    return date;
}

Result<Period> periodOption(const Call &call)
{
    const auto from = dateOption(call, u"from"_s);
    if (!from)
        return from.error();
    const auto to = dateOption(call, u"to"_s);
    if (!to)
        return to.error();
    if (from->isValid() && to->isValid() && *to < *from)
        return invalid(QCoreApplication::translate("Cli", "The period ends before it begins."));
    return Period {*from, *to};
}

QString userName()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME", u"lianxin-cli"_s));
}

} // namespace lianxin::cli
