#pragma once

#include "core/activities/activityrepository.h"
#include "core/activities/projectrepository.h"
#include "core/exchange/countysheet.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"

#include <QTemporaryDir>

/// The office after its sample year, and the sheet of its fourth activity on the way to the county and back.
struct SentSheet {
    std::unique_ptr<lianxin::Workbook> workbook = anOffice();
    lianxin::Activity activity;
    lianxin::Sheet sheet;
    int header = 0; ///< place of the titles among the rows

    SentSheet()
    {
        valueOf(lianxin::importFiles(*workbook, sampleFiles(), onTheDay()));
        for (const lianxin::Activity &each : valueOf(lianxin::ActivityRepository(workbook->database()).all()))
            if (each.number == 4 && each.planYear == 2024)
                activity = each;
        writeAnew();
        while (!column(QStringLiteral("核对码"), header))
            ++header;
    }

    /// The sheet as it goes out now.
    void writeAnew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("县.xlsx"));
        writeTo(path);
        sheet = valueOf(lianxin::readSpreadsheet(path)).sheets.first();
    }

    void writeTo(const QString &path) const
    {
        succeed(lianxin::writeSheet(path, valueOf(lianxin::countySheet(workbook->database(), activity.id)).sheet));
    }

    [[nodiscard]] std::optional<int> column(const QString &title, int row) const
    {
        for (int place = 0; place < sheet.rows.at(row).cells.size(); ++place)
            if (sheet.rows.at(row).cells.at(place).text == title)
                return place;
        return std::nullopt;
    }

    /// The row of a key.
    [[nodiscard]] int rowOf(const QString &key) const
    {
        for (int row = header + 1; row < sheet.rows.size(); ++row)
            if (sheet.cell(row, *column(QStringLiteral("核对码"), header)).text == key)
                return row;
        FAIL("no row " << key.toStdString());
        return -1;
    }

    [[nodiscard]] QString text(int row, const QString &title) const
    {
        return sheet.cell(row, *column(title, header)).text;
    }

    void write(int row, const QString &title, const QString &text)
    {
        const int place = *column(title, header);
        auto &cells = sheet.rows[row].cells;
        while (cells.size() <= place)
            cells.append(lianxin::Cell {});
        cells[place] = lianxin::Cell {text.isEmpty() ? lianxin::CellKind::Empty : lianxin::CellKind::Text, text, 0, {}};
    }

    int append(const QStringList &titlesAndTexts)
    {
        sheet.rows.append(lianxin::SheetRow {sheet.rows.last().number + 1, false, {}});
        const auto row = static_cast<int>(sheet.rows.size()) - 1;
        for (int each = 0; each < titlesAndTexts.size(); each += 2)
            write(row, titlesAndTexts.at(each), titlesAndTexts.at(each + 1));
        return row;
    }

    [[nodiscard]] lianxin::ImportOptions options() const
    {
        lianxin::ImportOptions options = onTheDay();
        options.as = lianxin::SheetKind::Needs;
        options.about = activity.id;
        return options;
    }

    lianxin::SheetReport readBack() { return readBack(options()); }
    lianxin::SheetReport readBack(const lianxin::ImportOptions &options)
    {
        const auto report =
            valueOf(lianxin::importFiles(*workbook, {aFile(QStringLiteral("县.xlsx"), {sheet})}, options));
        CHECK(report.files.first().sheets.size() == 1);
        return report.files.first().sheets.first();
    }

    [[nodiscard]] QList<lianxin::Need> needs() const
    {
        return valueOf(lianxin::NeedRepository(workbook->database()).of(activity.id));
    }
    [[nodiscard]] QList<lianxin::Project> projects() const
    {
        return valueOf(lianxin::ProjectRepository(workbook->database()).of(activity.id));
    }
    [[nodiscard]] QDate dueOn() const
    {
        return valueOf(lianxin::ActivityRepository(workbook->database()).find(activity.id)).needsDueOn;
    }
    [[nodiscard]] QList<lianxin::Activity> activities() const
    {
        return valueOf(lianxin::ActivityRepository(workbook->database()).all());
    }
};
