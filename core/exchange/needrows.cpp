#include "core/exchange/needrows.h"

#include "core/activities/planmonth.h"
#include "core/base/chinesetext.h"
#include "core/exchange/fieldreaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// What stands on top of the sheet that a county sends.
struct NeedsHead {
    QString theme;
    QDate dueOn;
    QDate receivedOn;
};

NeedsHead needsHead(const ImportContext &context, const RecognisedSheet &sheet)
{
    NeedsHead head;
    for (const QString &line : sheet.above) {
        for (const auto &[label, value] : readLabels(line)) {
            if (context.words.pattern(u"label.due"_s).match(label).hasMatch())
                head.dueOn = readDay(value, context.words.numerals());
            else if (context.words.pattern(u"label.received"_s).match(label).hasMatch())
                head.receivedOn = readDay(value, context.words.numerals());
            else if (context.words.pattern(u"label.theme"_s).match(label).hasMatch())
                head.theme = value;
        }
    }
    return head;
}

QString whichOne(const ImportContext &context, std::optional<int> year, EntryId region, std::optional<int> number)
{
    QStringList parts;
    if (year)
        parts.append(exchangeText(QT_TRANSLATE_NOOP("Exchange", "the plan of %1")).arg(*year));
    if (region.isStored())
        parts.append(context.directory.at(region).name);
    if (number)
        parts.append(context.words.pattern(u"activity.label"_s).pattern().arg(*number));
    return parts.join(u' ');
}

/// The activity that the import is about, unless the sheet says that it is about another.
Result<Activity> activityAskedFor(const ImportContext &context, const ActivityHint &hint)
{
    const Activity activity = context.activities.at(context.about);
    const bool isOther = (hint.number && hint.number != activity.number)
        || (hint.planYear && *hint.planYear != activity.planYear)
        || (hint.region.isStored() && hint.region != activity.region);
    if (!isOther)
        return activity;
    return Error {
        ErrorKind::Invalid,
        exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                       "This sheet is that of %1, not that of %2; nothing of it was taken. Choose the "
                                       "other activity, or the other file."))
            .arg(whichOne(context, hint.planYear, hint.region, hint.number),
                 whichOne(context, activity.planYear, activity.region, activity.number)),
        {}};
}

constexpr int monthsAhead = 6; // that a sheet is due before the visit at most

/// Whether a sheet of `activity` may be due on `day`: before the visit, but not long before.
bool mayBeDue(const Activity &activity, QDate day)
{
    QDate first = activity.day();
    QDate last = first;
    if (!first.isValid()) {
        first = monthPlanned(activity);
        last = first.addMonths(1).addDays(-1);
    }
    if (!first.isValid())
        return day.year() == activity.planYear || day.year() == activity.planYear + 1;
    return day <= last && day >= first.addMonths(-monthsAhead);
}

/// Whom to call at the project; what the row only repeats of its enterprise is no news.
void putUnlessKnown(const ImportContext &context, const RowReader &row, Project &project)
{
    const Enterprise known = project.enterprise.isStored() ? context.enterprises.at(project.enterprise) : Enterprise {};
    if (!project.contact.isEmpty() || known.contact != row.text(u"contact"_s))
        row.putText(project.contact, u"contact"_s);
    if (!project.phone.isEmpty() || known.phone != row.text(u"phone"_s))
        row.putText(project.phone, u"phone"_s);
}

} // namespace

Result<Activity> activityOfNeeds(const ImportContext &context, const RecognisedSheet &sheet)
{
    const NeedsHead head = needsHead(context, sheet);
    auto hint = activityHint(context, sheet.above + QStringList {sheet.sheet->name});
    hint.day = head.dueOn;
    hint.theme = head.theme;
    auto found = context.about.isStored() ? activityAskedFor(context, hint) : activityFor(context, hint);
    if (!found)
        return found;
    if (head.dueOn.isValid() && mayBeDue(*found, head.dueOn))
        found->needsDueOn = head.dueOn;
    if (head.receivedOn.isValid())
        found->needsReceivedOn = head.receivedOn;
    return found;
}

namespace {

/// What stands on top of the table, as "label: value", each in its row.
QList<ImportIssue> labelsAbove(const RecognisedSheet &sheet)
{
    QList<ImportIssue> labels;
    for (const SheetRow &row : sheet.sheet->rows.mid(0, std::max<qsizetype>(sheet.headerRow, 0)))
        for (const Cell &cell : row.cells)
            for (const auto &[label, value] : readLabels(cell.text.trimmed()))
                labels.append({row.number, label, value, {}, true});
    return labels;
}

} // namespace

QList<ImportIssue> unreadDays(const ImportContext &context, const RecognisedSheet &sheet)
{
    QList<ImportIssue> unread;
    for (ImportIssue &told : labelsAbove(sheet)) {
        const bool isDay = context.words.pattern(u"label.due"_s).match(told.column).hasMatch()
            || context.words.pattern(u"label.received"_s).match(told.column).hasMatch();
        const bool isWritten = std::ranges::any_of(told.value, [](QChar sign) { return sign.isLetterOrNumber(); });
        if (!isDay || !isWritten || readDay(told.value, context.words.numerals()).isValid())
            continue;
        told.reason = exchangeText(
            QT_TRANSLATE_NOOP("Exchange", "This is not a date; what is stored stays. Write it like 2024-03-28."));
        unread.append(told);
    }
    return unread;
}

QList<ImportIssue> strangeDeadline(const ImportContext &context, const RecognisedSheet &sheet, const Activity &activity)
{
    QList<ImportIssue> strange;
    for (ImportIssue &told : labelsAbove(sheet)) {
        const QDate day = readDay(told.value, context.words.numerals());
        if (!context.words.pattern(u"label.due"_s).match(told.column).hasMatch() || !day.isValid()
            || mayBeDue(activity, day))
            continue;
        told.reason = exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                     "It does not lie in the half year before the visit, which is that "
                                                     "of %1; it is not taken. Look whether this is the right sheet."))
                          .arg(activity.day().isValid() ? activity.day().toString(Qt::ISODate)
                                                        : QString::number(activity.planYear));
        strange.append(told);
    }
    return strange;
}

QList<ImportIssue> otherTheme(const ImportContext &context, const RecognisedSheet &sheet, const Activity &activity)
{
    QList<ImportIssue> others;
    for (ImportIssue &told : labelsAbove(sheet)) {
        if (!context.words.pattern(u"label.theme"_s).match(told.column).hasMatch() || told.value.isEmpty()
            || comparable(told.value) == comparable(activity.theme))
            continue;
        told.reason = exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                     "The activity has another theme, \"%1\"; look whether this is the "
                                                     "right sheet."))
                          .arg(activity.theme);
        others.append(told);
    }
    return others;
}

ImportIssue nothingReceived(const ImportContext &context, const RecognisedSheet &sheet)
{
    return {sheet.sheet->rows.at(sheet.headerRow).number,
            context.words.field(SheetKind::Needs, u"content"_s).header,
            {},
            exchangeText(
                QT_TRANSLATE_NOOP("Exchange", "No need of this sheet was taken, so it does not count as received."))};
}

QList<ImportIssue> changedDeadline(const ImportContext &context, const RecognisedSheet &sheet, QDate due)
{
    QList<ImportIssue> changed;
    for (ImportIssue &told : labelsAbove(sheet)) {
        const QDate day = readDay(told.value, context.words.numerals());
        if (!context.words.pattern(u"label.due"_s).match(told.column).hasMatch() || !day.isValid() || day == due)
            continue;
        told.value = day.toString(Qt::ISODate);
        told.reason = exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                     "The day on which the sheet is due was changed in it; that of the "
                                                     "office, %1, holds."))
                          .arg(due.toString(Qt::ISODate));
        changed.append(told);
    }
    return changed;
}

Result<Kept> keepProject(ImportContext &context, RowReader &row, const Activity &activity, Project &project)
{
    project.activity = activity.id;
    row.putText(project.summary, u"summary"_s);
    putUnlessKnown(context, row, project);
    row.putText(project.note, u"note"_s);
    if (const QString name = row.text(u"enterprise"_s); !name.isEmpty()) {
        Enterprise told;
        told.name = name;
        told.region = activity.region;
        told.industry = row.text(u"industry"_s);
        told.scale = row.text(u"scale"_s);
        told.contact = project.contact;
        told.phone = project.phone;
        const auto enterprise = context.fillEnterprise(told);
        if (!enterprise)
            return enterprise.error();
        project.enterprise = *enterprise;
    }
    return context.projects.keep(project);
}

namespace {

/// At least how deeply what is wanted must be known.
int depthOf(const ImportContext &context, RowReader &row)
{
    const QString typed = row.text(u"must"_s);
    const EntryId word = context.word(WordList::Depth, typed);
    if (!typed.isEmpty() && !word.isStored())
        row.refuse(u"must"_s,
                   exchangeText(QT_TRANSLATE_NOOP("Exchange", "This is no depth of knowing; write one of: %1."))
                       .arg(context.namesOf(WordList::Depth).join(u'\u3001')));
    return context.meaning(word).toInt();
}

} // namespace

void fillNeed(const ImportContext &context, RowReader &row, Need &need)
{
    row.putText(need.content, u"content"_s);
    row.putWord(need.category, u"category"_s, WordList::NeedCategory, UnknownWord::Keep);
    row.putWord(need.urgency, u"urgency"_s, WordList::Urgency, UnknownWord::Keep);
    row.putWord(need.raisedBy, u"raised_by"_s, WordList::NeedSource, UnknownWord::Keep);
    row.putText(need.owner, u"owner"_s);
    row.putWords(need.specialties, u"specialties"_s, WordList::Specialty, UnknownWord::Keep);
    if (const auto wanted = row.count(u"wanted"_s))
        need.wanted = *wanted;
    if (row.has(u"must"_s))
        need.must = depthOf(context, row);
    if (row.has(u"weight"_s))
        need.weight = row.count(u"weight"_s);
}

} // namespace lianxin
