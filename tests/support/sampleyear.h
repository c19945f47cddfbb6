#pragma once

#include "tests/support/builders.h"

#include <QFile>
#include <QTemporaryDir>

/// The sample year as it was on the day after its end, in a workbook of its own.
struct SampleYear {
    QTemporaryDir folder;
    std::unique_ptr<lianxin::Workbook> workbook = opened(folder.filePath(QStringLiteral("sample.lianxin")));
    lianxin::Database &database = workbook->database();

    static std::unique_ptr<lianxin::Workbook> opened(const QString &path)
    {
        REQUIRE(QFile::copy(QStringLiteral(SAMPLE_YEAR), path));
        return valueOf(lianxin::Workbook::open(path, QStringLiteral("Tester")));
    }
};
