#include "ui/evaluation/classrows.h"

#include "ui/evaluation/pointfields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString classText(const char *text)
{
    return QCoreApplication::translate("ClassTable", text);
}

TableColumn<ClassRow> classLimit(const QString &title, std::optional<int> RuleClass::*field)
{
    return TableColumn<ClassRow>(title, [field](const ClassRow &row) { return pointsShown(row.group.*field); })
        .edits([field](ClassRow &row, const QVariant &value) {
            return assigned(row.group.*field, pointsTypedOrNone(value));
        })
        .aligned(Qt::AlignRight)
        .wide(80);
}

} // namespace

QList<ClassRow> classRowsOf(const Rulebook &book)
{
    QList<ClassRow> rows;
    const auto rowOf = [&](const QString &name) -> ClassRow & {
        const auto found = std::ranges::find(rows, name, [](const ClassRow &row) { return row.group.name; });
        if (found != rows.end())
            return *found;
        RuleClass named;
        named.ruleSet = book.set.id;
        named.name = name;
        return rows.emplace_back(ClassRow {rows.size() + 1, named, 0});
    };
    for (const Rule &rule : book.rules)
        if (!rule.group.isEmpty())
            ++rowOf(rule.group).rules;
    for (const RuleClass &group : book.classes)
        rowOf(group.name).group = group;
    return rows;
}

QList<TableColumn<ClassRow>> classColumns()
{
    using C = TableColumn<ClassRow>;
    return {
        C(classText(QT_TRANSLATE_NOOP("ClassTable", "Class")), [](const ClassRow &row) { return row.group.name; })
            .named(u"name"_s)
            .sortsBy(&ClassRow::id)
            .wide(180),
        C(classText(QT_TRANSLATE_NOOP("ClassTable", "Rules")), &ClassRow::rules).named(u"rules"_s).wide(70),
        C(classText(QT_TRANSLATE_NOOP("ClassTable", "Weight %")),
          [](const ClassRow &row) { return row.group.weight ? QVariant(*row.group.weight) : QVariant(); })
            .named(u"weight"_s)
            .edits([](ClassRow &row, const QVariant &value) {
                return assigned(row.group.weight, optionalNumber(value.toString()));
            })
            .aligned(Qt::AlignRight)
            .wide(80),
        classLimit(classText(QT_TRANSLATE_NOOP("ClassTable", "Floor")), &RuleClass::floor).named(u"floor"_s),
        classLimit(classText(QT_TRANSLATE_NOOP("ClassTable", "Cap")), &RuleClass::cap).named(u"cap"_s),
    };
}

} // namespace lianxin::ui
