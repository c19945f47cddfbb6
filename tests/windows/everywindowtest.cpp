#include "tests/windows/everywindow.h"

#include "core/activities/activityrepository.h"
#include "core/storage/database.h"
#include "core/storage/sqlite.h"
#include "core/storage/workbook.h"
#include "tests/support/printing.h"
#include "tests/windows/findings.h"

#include <QApplication>
#include <QDialog>
#include <QMap>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

using Check = std::pair<QString, std::function<Findings(QWidget &)>>;

/// Prints the findings a line each, which Catch would break.
void expectNone(const QString &promise, const Findings &findings)
{
    for (const QString &finding : findings)
        QTextStream(stderr) << promise << ", but: " << finding << Qt::endl;
    INFO(promise.toStdString());
    CHECK(findings.isEmpty());
}

/// What `check` finds in a window at rest: what was only on its way when it was first looked at is no finding.
Findings lastingFindings(const std::function<Findings(QWidget &)> &check, QWidget &window)
{
    if (check(window).isEmpty())
        return {};
    EveryWindow::rest();
    return check(window);
}

/// Every finding of `checks` in every window whose name begins with `which`; fails for each check that found something,
/// and prints it.
void expectNothing(EveryWindow &windows, const QList<Check> &checks, const QString &which = {})
{
    QMap<QString, Findings> found;
    windows.visit([&](const QString &name, QWidget &window) {
        if (!name.startsWith(which))
            return;
        for (const auto &[promise, check] : checks) {
            for (const QString &finding : lastingFindings(check, window))
                found[promise].append(name + u": "_s + finding);
            EveryWindow::settle(); // what the keys of a check have led to
        }
    });
    for (const auto &[promise, check] : checks)
        expectNone(promise, found.value(promise));
}

/// Puts `payload` into every text that the tables take.
void fillWithMarkup(Workbook &workbook, const QString &payload)
{
    Database &database = workbook.database();
    const auto columns = valueOf(database.select(
        uR"(SELECT t.name AS of_table, c.name AS of_column FROM sqlite_schema t, pragma_table_info(t.name) c
            WHERE t.type = 'table' AND t.name NOT GLOB 'sqlite_*' AND t.name NOT IN (%1) AND c.type = 'TEXT'
              AND t.name <> 'setting' AND c.name NOT IN ('list', 'meaning', 'code', 'fact'))"_s.arg(sqlite::unrecorded),
        {}, [](const Row &row) { return std::pair(row.text(u"of_table"_s), row.text(u"of_column"_s)); }));
    int filled = 0;
    for (const auto &[table, column] : columns) {
        const QString sql =
            u"UPDATE \"%1\" SET \"%2\" = :payload || id WHERE \"%2\" <> '' OR \"%2\" = ''"_s.arg(table, column);
        const auto done = workbook.perform(payload, [&] { return database.run(sql, {{u":payload"_s, payload}}); });
        filled += done ? 1 : 0; // codes and dates refuse it
    }
    REQUIRE(filled >= 30);
}

/// Plans for two years later what the sample year holds, an activity a month.
void planAhead(Workbook &workbook)
{
    ActivityRepository activities(workbook.database());
    const auto planned = workbook.perform(u"计划"_s, [&]() -> Result<void> {
        for (Activity activity : valueOf(activities.all())) {
            activity.id = {};
            activity.planYear += 2;
            activity.state = ActivityState::Planned;
            activity.heldOn = {};
            activity.plannedOn = QDate(activity.planYear, activity.number.value_or(12), 15);
            valueOf(activities.insert(activity));
        }
        return {};
    });
    succeed(planned);
}

} // namespace

TEST_CASE("every window can be worked by the keyboard and told aloud, and shows its words whole", "[windows]")
{
    EveryWindow windows;
    expectNothing(windows,
                  {{u"Tab goes once round in reading order"_s, tabOrderFindings},
                   {u"letters to press with Alt are unique"_s, mnemonicFindings},
                   {u"keys belong to one command"_s, shortcutFindings},
                   {u"each control is named, and each differently"_s, spokenNameFindings},
                   {u"no text is cut off"_s, clippingFindings},
                   {u"every word is Chinese"_s, wordFindings},
                   {u"it fits a small screen"_s, sizeFindings},
                   {u"texts stand out from what is behind them"_s, contrastFindings}});
}

TEST_CASE("texts stand out from what is behind them in the dark too", "[windows]")
{
    EveryWindow windows(ui::Theme::Dark);
    expectNothing(windows, {{u"texts stand out"_s, contrastFindings}});
}

TEST_CASE("the year plan holds to the same when much of it lies ahead", "[windows]")
{
    EveryWindow windows(ui::Theme::Light, 10.5, planAhead);
    expectNothing(windows,
                  {{u"Tab goes once round in reading order"_s, tabOrderFindings},
                   {u"each control is named, and each differently"_s, spokenNameFindings},
                   {u"no text is cut off"_s, clippingFindings},
                   {u"every word is Chinese"_s, wordFindings},
                   {u"texts stand out from what is behind them"_s, contrastFindings}},
                  u"yearplan"_s);
}

TEST_CASE("buttons of dialogs say what they do, and Esc leaves without doing it", "[windows]")
{
    EveryWindow windows;
    Findings found;
    windows.visitDialogs([&](const QString &name, QWidget &window) {
        for (const QString &finding : dialogFindings(*qobject_cast<QDialog *>(&window)))
            found.append(name + u": "_s + finding);
    });
    expectNone(u"dialogs are left safely"_s, found);
}

TEST_CASE("F1 explains every page, and every dialog but that of the help and the one about the program", "[windows]")
{
    EveryWindow windows;
    Findings found;
    windows.visit([&](const QString &name, QWidget &window) {
        if (name == u"help"_s || name == u"about"_s)
            return;
        for (const QString &finding : helpFindings(window))
            found.append(name + u": "_s + finding);
    });
    expectNone(u"F1 explains it"_s, found);
}

TEST_CASE("what looks like markup is shown letter for letter in every window", "[windows]")
{
    const QString payload = u"<b>a<img src=x>&amp;"_s;
    EveryWindow windows(ui::Theme::Light, 10.5, [&](Workbook &workbook) { fillWithMarkup(workbook, payload); });
    expectNothing(windows,
                  {{u"markup is shown as typed"_s, [&](QWidget &window) { return markupFindings(window, payload); }}});
}

// Run once for each scale of the screen, by CMakeLists.txt: the scale is settled before there is a window.
TEST_CASE("texts are whole in small and in large letters", "[.letters]")
{
    const auto [theme, points] = GENERATE(
        table<ui::Theme, double>({{ui::Theme::Light, 9.0}, {ui::Theme::Dark, 14.0}})); // both themes have one measure
    INFO("at " << points << " points, scale " << qApp->devicePixelRatio());
    EveryWindow windows(theme, points);
    CHECK(windows.desk().window().font().pointSizeF() == points);
    expectNothing(windows, {{u"no text is cut off"_s, clippingFindings}, {u"it fits a small screen"_s, sizeFindings}});
}
