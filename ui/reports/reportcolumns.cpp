#include "core/activities/activityrepository.h"
#include "ui/reports/authorshares.h"
#include "ui/reports/reportspage.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

QList<ReportsPage::Model::Column> ReportsPage::columns()
{
    return textColumns() + sendingColumns() + outcomeColumns();
}

QList<ReportsPage::Model::Column> ReportsPage::textColumns()
{
    using C = Model::Column;
    const auto make = fieldColumns<ReportRow>();
    return {
        C(tr("No."), &ReportRow::label)
            .named(u"label"_s)
            .sortsBy([](const ReportRow &r) { return r.year * 100'000 + r.number; })
            .wide(104),
        C(tr("State"), &ReportRow::stateWord)
            .named(u"state"_s)
            .toned([](const ReportRow &r) { return toneOfState(r); })
            .sortsBy([](const ReportRow &r) { return static_cast<int>(stateOf(r)); })
            .wide(84),
        make.text(tr("Title"), &ReportRow::title).named(u"title"_s).explains(&ReportRow::title).wide(260),
        C(tr("Highest adoption"), &ReportRow::highest)
            .named(u"highest"_s)
            .toned([](const ReportRow &r) { return r.adoptions > 0 ? Tone::Good : Tone::Plain; })
            .sortsBy(&ReportRow::rung)
            .wide(90),
        make.word(tr("Kind"), WordList::ReportKind, &ReportRow::kind).named(u"kind"_s).wide(64),
        C(tr("Authors"), &ReportRow::authorNames)
            .named(u"authors"_s)
            .edits([this](ReportRow &r, const QVariant &value) { return putAuthors(r, value.toString()); })
            .offersSeveral([this](const ReportRow &) { return memberNames(); })
            .wide(130),
        make.day(tr("Formed"), &ReportRow::formedOn).named(u"formed_on"_s),
        make.number(tr("Year"), &ReportRow::year).named(u"year"_s).ordinal().hidden(),
        make.number(tr("Number in the year"), &ReportRow::number).named(u"number"_s).ordinal().hidden(),
    };
}

QList<ReportsPage::Model::Column> ReportsPage::sendingColumns()
{
    QList<Model::Column> columns;
    const auto read = readDirectory(workbook().database());
    const Directory known = read ? *read : Directory();
    const QList<DirectoryEntry> above = levelsAbove(known);
    for (const DirectoryEntry &level : known.of(WordList::Level)) {
        Model::Column column(tr("Sent: %1").arg(level.name),
                             [id = level.id](const ReportRow &report) { return sentTo(report, id); });
        column
            .edits([this, id = level.id](ReportRow &report, const QVariant &value) {
                return putSending(report, id, value.toDate(), answeredLevels(report.id),
                                  reportTerms(facts(), m_today()));
            })
            .named(u"sent/%1"_s.arg(level.id.value))
            .wide(100);
        if (!above.contains(level))
            column.hidden();
        columns.append(column);
    }
    return columns;
}

/// Those that adopted it, forwarded it or had a leader comment on it.
QList<EntryId> ReportsPage::answeredLevels(ReportId report) const
{
    QList<EntryId> levels;
    for (const Adoption &each : facts().adoptions)
        if (each.report == report)
            levels.append(each.level);
    for (const LeaderComment &each : facts().comments)
        if (each.report == report)
            levels.append(each.level);
    return levels;
}

QList<ReportsPage::Model::Column> ReportsPage::outcomeColumns()
{
    using C = Model::Column;
    const auto make = fieldColumns<ReportRow>();
    return {
        C(tr("Adoptions"), &ReportRow::adoptions).named(u"adoptions"_s).wide(64),
        C(tr("Comments"), &ReportRow::comments).named(u"comments"_s).wide(64),
        C(tr("Sources"), &ReportRow::sourceNumbers)
            .named(u"sources"_s)
            .edits([this](ReportRow &r, const QVariant &value) {
                return assigned(r.sources, suggestionsNumbered(value.toString()));
            })
            .offersSeveral([this](const ReportRow &) {
                QStringList numbers;
                for (const Suggestion &each : facts().suggestions)
                    numbers.append(each.number);
                return numbers;
            })
            .wide(130),
        C(tr("Activity"), &ReportRow::activityLabel)
            .named(u"activity"_s)
            .opens([](const ReportRow &r) {
                return RecordRef {ActivityRepository::table, r.activity.value};
            })
            .wide(110),
        make.text(tr("Editor"), &ReportRow::editor).named(u"editor"_s).wide(80),
        make.text(tr("Content"), &ReportRow::content).named(u"content"_s).explains(&ReportRow::content).hidden(),
        make.text(tr("Remark"), &ReportRow::note).named(u"note"_s).wide(140),
    };
}

Result<void> ReportsPage::putAuthors(ReportRow &report, const QString &text) const
{
    const auto authors = authorSharesFrom(index(), text);
    if (!authors)
        return authors.error();
    report.authors = authors->authors;
    report.shares = authors->shares;
    return {};
}

Result<QList<SuggestionId>> ReportsPage::suggestionsNumbered(const QString &text) const
{
    static const QRegularExpression separators(u"[,;\\s\u3001\uff0c\uff1b]+"_s);
    QList<SuggestionId> found;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        const auto suggestion = std::ranges::find(facts().suggestions, part, &Suggestion::number);
        if (suggestion == facts().suggestions.end())
            return Error {ErrorKind::Invalid, tr("There is no suggestion %1 in the ledger.").arg(part), {}};
        if (!found.contains(suggestion->id))
            found.append(suggestion->id);
    }
    return found;
}

} // namespace lianxin::ui
