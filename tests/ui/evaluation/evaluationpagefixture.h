#pragma once

#include "core/evaluation/rulerepository.h"
#include "tests/support/office.h"
#include "ui/evaluation/evaluationpage.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QSignalSpy>

namespace lianxin {

/// The page with two sets of rules; Ann made a suggestion alone, and one first with Bob.
struct EvaluationPageFixture {
    Office office;
    RuleSet expired = addSet(QStringLiteral("Old"), 2023, true);
    RuleSet set = addSet(QStringLiteral("New"), 2024, false);
    Rule rule = addRule(set, QStringLiteral("B1"), 200);
    Member ann = office.member(QStringLiteral("Ann"));
    Member bob = office.member(QStringLiteral("Bob"));
    Suggestion alone = suggest(QStringLiteral("S-1"), {ann.id});
    Suggestion both = suggest(QStringLiteral("S-2"), {ann.id, bob.id});
    ui::EvaluationPage page {*office.workbook, [] { return QDate(2024, 6, 1); }};
    QSignalSpy failed {&page, &ui::Page::failed};
    QSignalSpy opened {&page, &ui::Page::openRequested};

    EvaluationPageFixture() { page.show(); }

    RuleSet addSet(const QString &name, int year, bool isExpired) const
    {
        RuleSet added;
        added.name = name;
        added.validFrom = QDate(year, 1, 1);
        added.validTo = QDate(year, 12, 31);
        added.expired = isExpired;
        RuleSetRepository sets(office.database);
        return valueOf(act(*office.workbook, [&] { return sets.insert(added); }));
    }
    Rule addRule(const RuleSet &to, const QString &code, int points) const
    {
        Rule added;
        added.ruleSet = to.id;
        added.code = code;
        added.item = QStringLiteral("Suggests");
        added.fact = RuleFact::Suggestion;
        added.points = points;
        added.otherShare = 50;
        RuleRepository rules(office.database);
        return valueOf(act(*office.workbook, [&] { return rules.insert(added); }));
    }
    Suggestion suggest(const QString &number, const QList<MemberId> &proposers) const
    {
        const auto activities = valueOf(ActivityRepository(office.database).all());
        const ActivityId visit = activities.isEmpty() ? office.activity(1, {2024, 3, 28}).id : activities.first().id;
        Suggestion suggestion = office.suggestion(number, visit);
        suggestion.proposers = proposers;
        SuggestionRepository suggestions(office.database);
        return valueOf(act(*office.workbook, [&] { return suggestions.update(suggestion); }));
    }

    ui::RecordTable *table(const QString &name) const { return page.findChild<ui::RecordTable *>(name); }
    /// The texts of a table, row by row as it shows them.
    QStringList rows(const QString &name) const
    {
        const QAbstractItemModel *model = table(name)->view()->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells.append(model->index(row, column).data().toString());
            lines.append(cells.join(u'|'));
        }
        return lines;
    }
    void edit(const QString &name, int row, int column, const QVariant &value) const
    {
        auto *model = table(name)->view()->model();
        REQUIRE(model->setData(model->index(row, column), value));
    }
    Rule stored() const { return valueOf(RuleRepository(office.database).find(rule.id)); }
};

} // namespace lianxin
