#include "app/lianxin-cli/command.h"

#include "app/lianxin-cli/console.h"
#include "core/activities/activityrepository.h"
#include "core/base/username.h"
#include "core/base/wordlists.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

Error invalid(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}};
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString there = QFileInfo(one).canonicalFilePath(); // empty when it is not there
    return !there.isEmpty() && there == QFileInfo(other).canonicalFilePath();
}

/// Errors: Invalid when there are too few or too many arguments, or what is written would replace what is read.
Result<void> expectFitting(const Call &call, const Verb &verb)
{
    const auto count = call.arguments.size();
    if (count < verb.fewest)
        return invalid(QCoreApplication::translate("Cli", "Something is missing after %1.").arg(call.verb));
    if (verb.most >= 0 && count > verb.most)
        return invalid(QCoreApplication::translate("Cli", "\"%1\" is one word too many.").arg(call.arguments.last()));
    for (const QString &option : {u"to"_s, u"out"_s})
        if (call.has(option) && isSameFile(call.value(option), call.arguments.first()))
            return invalid(
                QCoreApplication::translate("Cli", "%1 would replace the file that is read.").arg(call.value(option)));
    return {};
}

Result<QDate> dateOption(const Call &call, const QString &name)
{
    return call.has(name) ? dateNamed(call.value(name)) : QDate();
}

/// Errors: Invalid.
Result<Period> monthOption(const Call &call)
{
    if (call.has(u"from"_s) || call.has(u"to"_s))
        return invalid(QCoreApplication::translate("Cli", "Tell either --month, or --from and --to, not both."));
    const QString word = call.value(u"month"_s);
    const QDate first = QDate::fromString(word + u"-01"_s, Qt::ISODate);
    if (!first.isValid())
        return invalid(QCoreApplication::translate("Cli", "%1 is not a month such as 2024-03.").arg(word));
    return monthOf(first);
}

} // namespace

Result<Call> parse(const QStringList &words, const Verb &verb)
{
    Call call;
    call.verb = words.first();
    for (qsizetype place = 1; place < words.size(); ++place) {
        const QString &word = words.at(place);
        const QString option = word.mid(2);
        const QString next = words.value(place + 1);
        if (!word.startsWith("--"_L1)) {
            call.arguments.append(word);
        } else if (verb.flags.contains(option) || option == "json"_L1) {
            call.options.insert(option, {});
        } else if (!verb.values.contains(option) && option != "lang"_L1) {
            return invalid(QCoreApplication::translate("Cli", "The option %1 is not known here.").arg(word));
        } else if (next.isEmpty() || next.startsWith("--"_L1)) {
            return invalid(QCoreApplication::translate("Cli", "The option %1 lacks its value.").arg(word));
        } else {
            call.options.insert(option, next);
            ++place;
        }
    }
    if (auto fitting = expectFitting(call, verb); !fitting)
        return fitting.error();
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
    QStringList all;
    for (const Activity &activity : *activities) {
        if (!activity.number)
            continue;
        all.append(u"%1/%2"_s.arg(activity.planYear).arg(*activity.number));
        if (QString::number(*activity.number) != number)
            continue;
        if (!year.isEmpty() && QString::number(activity.planYear) != year)
            continue;
        found.append(activity);
        choices.append(all.last());
    }
    if (all.isEmpty())
        return invalid(QCoreApplication::translate("Cli", "There is no activity %1 in this workbook.").arg(name));
    if (found.isEmpty())
        return invalid(QCoreApplication::translate("Cli", "There is no activity %1 in this workbook; there are: %2.")
                           .arg(name, all.join(", "_L1)));
    if (found.size() > 1)
        return invalid(QCoreApplication::translate("Cli", "Several plans have an activity %1; name one of: %2.")
                           .arg(name, choices.join(", "_L1)));
    return found.first();
}

int withActivity(const Call &call, const std::function<int(Workbook &workbook, const Activity &activity)> &work)
{
    const auto workbook = openWorkbook(call);
    if (!workbook)
        return fail(workbook.error());
    const auto activity = activityNamed(**workbook, call.value(u"activity"_s));
    return activity ? work(**workbook, *activity) : wrongUse(activity.error());
}

Error noMemberCalled(const QString &name, const QStringList &names)
{
    const QString nearest = nearestNames(name, names).join(", "_L1);
    if (nearest.isEmpty())
        return invalid(QCoreApplication::translate("Cli", "There is no member called %1.").arg(name));
    return invalid(
        QCoreApplication::translate("Cli", "There is no member called %1; the nearest names: %2.").arg(name, nearest));
}

Result<QDate> dateNamed(const QString &word)
{
    const QDate date = QDate::fromString(word, Qt::ISODate);
    if (!date.isValid())
        return invalid(QCoreApplication::translate("Cli", "%1 is not a date such as 2024-03-31.").arg(word));
    return date;
}

Result<Period> periodOption(const Call &call)
{
    if (call.has(u"month"_s))
        return monthOption(call);
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

} // namespace lianxin::cli
