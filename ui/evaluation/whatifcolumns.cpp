// What the tables of the scratch copy and of the moves show.
#include "ui/evaluation/pointfields.h"
#include "ui/evaluation/whatifdialog.h"

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QVariant placeText(int place)
{
    return place == 0 ? QVariant() : QVariant(place);
}

/// How many places up or down; nothing for who stays.
QString moveText(const RankMove &move)
{
    if (move.placeBefore != 0 && move.placeAfter == 0)
        return WhatIfDialog::tr("out");
    if (move.placeBefore == 0 && move.placeAfter != 0)
        return WhatIfDialog::tr("new");
    const int up = move.up();
    if (up == 0)
        return {};
    return up > 0 ? WhatIfDialog::tr("%1 up").arg(up) : WhatIfDialog::tr("%1 down").arg(-up);
}

Tone toneOfMove(const RankMove &move)
{
    if (move.placeBefore == move.placeAfter)
        return Tone::Plain;
    const bool isUp = move.up() > 0 || move.placeBefore == 0;
    return isUp ? Tone::Good : Tone::Warning;
}

int orderOfMove(const RankMove &move)
{
    return move.placeAfter == 0 ? 1'000'000 + move.placeBefore : move.placeAfter;
}

} // namespace

QList<WhatIfDialog::RuleModel::Column> WhatIfDialog::ruleColumns() const
{
    using C = RuleModel::Column;
    const FieldColumns<Rule> make([this]() -> const Directory & { return m_known->facts.directory; });
    return {
        C(tr("Code"), &Rule::code).named(u"code"_s).wide(50),
        C(tr("Item"), &Rule::item).named(u"item"_s).explains(&Rule::criterion).wide(150),
        pointsColumn(tr("Points"), &Rule::points).named(u"points"_s).wide(60),
        limitColumn(tr("Cap"), &Rule::cap).named(u"cap"_s).wide(60),
        limitColumn(tr("Floor"), &Rule::floor).named(u"floor"_s).wide(60),
        make.number(tr("In full"), &Rule::fullFacts).named(u"full_facts"_s).wide(60),
        make.number(tr("Later %"), &Rule::laterShare).named(u"later_share"_s).wide(60),
        make.number(tr("First %"), &Rule::firstShare).named(u"first_share"_s).wide(60),
        make.number(tr("Others %"), &Rule::otherShare).named(u"other_share"_s).wide(64),
    };
}

QList<WhatIfDialog::FactorModel::Column> WhatIfDialog::factorColumns() const
{
    using C = FactorModel::Column;
    const FieldColumns<RuleMultiplier> make([this]() -> const Directory & { return m_known->facts.directory; });
    return {
        C(tr("Rule"),
          [this](const RuleMultiplier &each) {
              const Rule rule = m_draft.find(each.rule);
              return rule.code + u' ' + rule.item;
          })
            .named(u"rule"_s)
            .wide(220),
        C(tr("Level, mode or post"),
          [this](const RuleMultiplier &each) { return m_known->facts.directory.name(each.entry); })
            .named(u"entry"_s)
            .wide(140),
        make.number(tr("Factor %"), &RuleMultiplier::factor).named(u"factor"_s).wide(80),
    };
}

QList<WhatIfDialog::MoveModel::Column> WhatIfDialog::moveColumns() const
{
    using C = MoveModel::Column;
    return {
        C(tr("Place"), [](const MoveRow &row) { return placeText(row.move.placeAfter); })
            .named(u"place_after"_s)
            .sortsBy([](const MoveRow &row) { return orderOfMove(row.move); })
            .aligned(Qt::AlignRight)
            .ordinal()
            .wide(56),
        C(tr("Before"), [](const MoveRow &row) { return placeText(row.move.placeBefore); })
            .named(u"place_before"_s)
            .aligned(Qt::AlignRight)
            .ordinal()
            .wide(60),
        C(tr("Moves"), [](const MoveRow &row) { return moveText(row.move); })
            .named(u"moves"_s)
            .sortsBy([](const MoveRow &row) { return row.move.up(); })
            .toned([](const MoveRow &row) { return toneOfMove(row.move); })
            .wide(84),
        C(tr("Name"), [](const MoveRow &row) { return row.move.name; }).ofPeople().named(u"name"_s).wide(90),
        C(tr("Total"), [](const MoveRow &row) { return row.move.totalAfter / 100.0; }).named(u"total_after"_s).wide(64),
        C(tr("Total before"), [](const MoveRow &row) { return row.move.totalBefore / 100.0; })
            .named(u"total_before"_s)
            .wide(90),
        C(tr("Unit"), [](const MoveRow &row) { return row.move.unit; }).named(u"unit"_s).wide(160).hidden(),
    };
}

} // namespace lianxin::ui
