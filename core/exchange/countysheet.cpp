#include "core/exchange/countysheet.h"

#include "core/directory/settings.h"
#include "core/directory/wordfile.h"
#include "core/evaluation/factindex.h"
#include "core/exchange/needkey.h"
#include "core/exchange/sheetcolumns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int emptyRows = 12;
constexpr int columnsOfProject = 8; ///< the first ones, which hold for each of its needs

/// The words around the table.
using CountyWords = QMultiHash<QString, QString>;

/// One row: a need, or a project without any.
struct CountyRow {
    Project project;
    Need need;
};

/// What the project tells itself, or what is known of its enterprise from before: nobody is asked twice.
QString toldOrKnown(const QString &told, const QString &known)
{
    return told.isEmpty() ? known : told;
}

Error countyError(ErrorKind kind, const char *sentence)
{
    return {kind, QCoreApplication::translate("Exchange", sentence), {}};
}

Result<CountyWords> readCountyWords()
{
    const auto lines = readWordFile(u"exchange/countysheet.tsv"_s, 2);
    if (!lines)
        return lines.error();
    CountyWords words;
    for (const QStringList &line : *lines)
        words.insert(line.at(0), line.at(1));
    return words;
}

QList<CountyRow> countyRows(const Facts &facts, ActivityId activity)
{
    QList<Project> projects;
    std::ranges::copy_if(facts.projects, std::back_inserter(projects),
                         [&](const Project &each) { return each.activity == activity; });
    std::ranges::sort(projects, {}, &Project::number);
    QList<CountyRow> rows;
    for (const Project &project : projects) {
        QList<Need> needs;
        std::ranges::copy_if(facts.needs, std::back_inserter(needs),
                             [&](const Need &each) { return each.project == project.id; });
        std::ranges::sort(needs, {}, &Need::number);
        for (const Need &need : needs)
            rows.append({project, need});
        if (needs.isEmpty())
            rows.append({project, {}});
    }
    return rows;
}

SheetToWrite countyTable(const TableSource &source, const Activity &activity, const QList<CountyRow> &rows)
{
    using R = CountyRow;
    const auto enterpriseOf = [&](const R &row) -> const Enterprise & {
        return source.index.find(row.project.enterprise);
    };
    SheetColumns<R> columns(source, SheetKind::Needs);
    columns.add(u"number"_s, [](const R &row) { return row.project.number; })
        .add(u"project"_s, [](const R &row) { return row.project.name; })
        .add(u"enterprise"_s, [](const R &row) { return row.project.enterprise; })
        .add(u"industry"_s, [=](const R &row) { return enterpriseOf(row).industry; })
        .add(u"scale"_s, [=](const R &row) { return enterpriseOf(row).scale; })
        .add(u"summary"_s, [](const R &row) { return row.project.summary; })
        .add(u"contact"_s, [=](const R &row) { return toldOrKnown(row.project.contact, enterpriseOf(row).contact); })
        .add(u"phone"_s, [=](const R &row) { return toldOrKnown(row.project.phone, enterpriseOf(row).phone); })
        .add(u"need_number"_s,
             [](const R &row) { return row.need.number > 0 ? std::optional(row.need.number) : std::nullopt; })
        .add(u"category"_s, [](const R &row) { return row.need.category; })
        .add(u"content"_s, [](const R &row) { return row.need.content; })
        .add(u"urgency"_s, [](const R &row) { return row.need.urgency; })
        .add(u"raised_by"_s, [](const R &row) { return row.need.raisedBy; })
        .add(u"specialties"_s, [](const R &row) { return row.need.specialties; })
        .add(u"note"_s, [](const R &) { return QString(); })
        .add(u"key"_s, [&](const R &row) {
            return needKeyText({activity.planYear, *activity.number, row.project.number, row.need.number});
        });
    SheetToWrite sheet = columns.sheetOf(rows);
    sheet.widths = {5, 17, 19, 9, 13, 28, 8, 13, 8, 11, 30, 9, 9, 17, 11, 11};
    return sheet;
}

/// The cells of a project that has several needs are one, over all of them.
QList<QRect> mergedProjects(const QList<CountyRow> &rows)
{
    QList<QRect> merges;
    for (int first = 0; first < rows.size();) {
        int last = first;
        while (last + 1 < rows.size() && rows.at(last + 1).project.id == rows.at(first).project.id)
            ++last;
        for (int column = 0; column < columnsOfProject && last > first; ++column)
            merges.append(QRect(column, first, 1, last - first + 1));
        first = last + 1;
    }
    return merges;
}

void clearBelow(SheetToWrite &sheet, const QList<QRect> &merges)
{
    for (const QRect &merge : merges)
        for (int row = merge.top() + 1; row <= merge.bottom(); ++row)
            sheet.rows[row][merge.x()] = QVariant();
}

QHash<int, QStringList> choicesOf(const SheetToWrite &sheet, const TableSource &source)
{
    QHash<int, QStringList> choices;
    const auto offer = [&](const QString &field, WordList list) {
        const auto column = sheet.titles.indexOf(source.words.field(SheetKind::Needs, field).header);
        choices.insert(static_cast<int>(column), source.directory().namesOf(list));
    };
    offer(u"category"_s, WordList::NeedCategory);
    offer(u"urgency"_s, WordList::Urgency);
    offer(u"raised_by"_s, WordList::NeedSource);
    return choices;
}

QStringList linesAbove(const CountyWords &words, const TableSource &source, const Activity &activity,
                       const QString &programme)
{
    const QString county = source.directory().name(activity.region);
    QStringList told;
    const auto tell = [&](const QString &code, const QString &value) {
        if (!value.isEmpty())
            told.append(words.value(code).arg(value));
    };
    tell(u"unit"_s, activity.host);
    told.append(words.value(u"activity"_s).arg(source.nameOf(activity)).arg(activity.planYear));
    tell(u"theme"_s, activity.theme);
    tell(u"due"_s, activity.needsDueOn.toString(words.value(u"date"_s)));
    QStringList explained = words.values(u"explain"_s);
    std::ranges::reverse(explained); // the values of a key come last first
    return QStringList {words.value(u"title"_s).arg(county, programme), told.join(u"\u3000\u3000"_s)} + explained;
}

} // namespace

Result<CountySheet> countySheet(Database &database, ActivityId id)
{
    const auto facts = readFacts(database);
    const auto words = ExchangeWords::read();
    const auto around = readCountyWords();
    if (!facts || !words || !around)
        return !facts ? facts.error() : !words ? words.error() : around.error();
    const FactIndex index(*facts);
    const Activity &activity = index.find(id);
    if (!activity.id.isStored())
        return countyError(ErrorKind::NotFound, QT_TRANSLATE_NOOP("Exchange", "This activity is no longer there."));
    if (!activity.number || !activity.region.isStored())
        return countyError(
            ErrorKind::Invalid,
            QT_TRANSLATE_NOOP("Exchange", "The activity needs a number and a county before its sheet can be made."));
    const TableSource source {*words, index};
    const QList<CountyRow> rows = countyRows(*facts, id);
    CountySheet made {around->value(u"file"_s).arg(facts->directory.name(activity.region)),
                      countyTable(source, activity, rows)};
    SheetToWrite &sheet = made.sheet;
    sheet.name = around->value(u"tab"_s);
    sheet.form = SheetForm {linesAbove(*around, source, activity, Settings(database).text(u"programme.name"_s)),
                            mergedProjects(rows), choicesOf(sheet, source)};
    clearBelow(sheet, sheet.form->merges);
    for (int row = 0; row < emptyRows; ++row)
        sheet.rows.append(QList<QVariant>(sheet.titles.size()));
    return made;
}

} // namespace lianxin
