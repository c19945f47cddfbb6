#pragma once

#include "core/evaluation/rulebook.h"
#include "core/evaluation/rulerepository.h"
#include "tests/core/exchange/importsupport.h"
#include "tests/core/exchange/sheetmaker.h"

#include <algorithm>

/// An office with a set of this year and one that has expired, whose codes mean the same.
struct RuleReading {
    std::unique_ptr<lianxin::Workbook> workbook = anOffice();

    RuleReading()
    {
        const auto ready = read({aSheet(QStringLiteral("今年"),
                                        {QStringLiteral("考核办法（2024年度）"), QStringLiteral("代码|项目|分值"),
                                         QStringLiteral("A1|参加活动|5"), QStringLiteral("A2|自荐参加|1"),
                                         QStringLiteral("C1|信息被采用|4")}),
                                 aSheet(QStringLiteral("往年"),
                                        {QStringLiteral("考核办法（2023年度，已废止）"),
                                         QStringLiteral("代码|项目|分值"), QStringLiteral("A1|到会|9")})});
        REQUIRE(complaintsOf(ready).count(u'\n') == 0); // of 到会 nobody knows what it counts
        REQUIRE(ready.inserted() == 4);
    }

    [[nodiscard]] lianxin::ImportReport read(const QList<lianxin::Sheet> &sheets) const
    {
        return valueOf(importFiles(*workbook, {aFile(QStringLiteral("file"), sheets)}, onTheDay()));
    }
    [[nodiscard]] lianxin::SheetReport readRules(const QStringList &rows) const
    {
        return read({aSheet(QStringLiteral("r3"), rows)}).files.first().sheets.first();
    }
    [[nodiscard]] lianxin::RuleSet set(const QString &name) const
    {
        const auto all = valueOf(lianxin::RuleSetRepository(workbook->database()).all());
        const auto found = std::ranges::find(all, name, &lianxin::RuleSet::name);
        REQUIRE(found != all.end());
        return *found;
    }
    [[nodiscard]] QList<lianxin::Rule> rules() const
    {
        return valueOf(lianxin::RuleRepository(workbook->database()).all());
    }
    [[nodiscard]] lianxin::Rule rule(const QString &item) const
    {
        const auto all = rules();
        const auto found = std::ranges::find(all, item, &lianxin::Rule::item);
        REQUIRE(found != all.end());
        return *found;
    }
    /// Confirms that the item counts `fact`.
    void choose(const QString &item, lianxin::RuleFact fact) const
    {
        lianxin::Rule chosen = rule(item);
        chosen.fact = fact;
        chosen.confirmed = true;
        valueOf(act(*workbook, [&] { return lianxin::RuleRepository(workbook->database()).update(chosen); }));
    }
};
