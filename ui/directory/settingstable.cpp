#include "ui/directory/settingstable.h"

#include "core/base/chinesetext.h"
#include "ui/directory/settingtitles.h"
#include "ui/table/recordtable.h"

#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QChar orderMark(u'\u3001');

QStringList partsOf(const QString &text)
{
    static const QRegularExpression between(u"\\s*[\u3001,\uff0c;\uff1b]\\s*"_s);
    return text.trimmed().split(between, Qt::SkipEmptyParts);
}

/// The titles of those that `setting` names, in its order.
QStringList orderOf(const Setting &setting)
{
    const QList<Meaning> parts = settingParts(setting.name);
    QStringList titles;
    for (const QString &code : partsOf(setting.value)) {
        const auto part = std::ranges::find(parts, code, &Meaning::code);
        titles.append(part == parts.end() ? code : part->title);
    }
    return titles;
}

/// The order with each of those that are possible moved to the front.
QStringList otherOrders(const Setting &setting)
{
    QStringList orders;
    const QStringList now = orderOf(setting);
    for (const Meaning &each : settingParts(setting.name)) {
        QStringList order = now;
        order.removeAll(each.title);
        order.prepend(each.title);
        orders.append(order.join(orderMark));
    }
    return orders;
}

} // namespace

SettingsTable::SettingsTable(Workbook &workbook, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_table(new RecordTable(u"settings"_s, tr("Settings")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, Settings::table);
    m_table->offerViews(workbook);
    const auto label = [](const Setting &setting) { return tr("Set: %1").arg(settingTitle(setting.name)); };
    m_model->onRequest = storedBy<Settings>(workbook, label, label);
    connect(m_table, &RecordTable::failed, this, &SettingsTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

QList<SettingsTable::Model::Column> SettingsTable::columns()
{
    using C = Model::Column;
    return {
        C(tr("Setting"), [](const Setting &each) { return settingTitle(each.name); })
            .named(u"name"_s)
            .foundBy(&Setting::name)
            .explains(&Setting::name)
            .wide(380),
        C(tr("Value"), [](const Setting &each) { return shownValue(each); })
            .named(u"value"_s)
            .edits(
                [this](Setting &setting, const QVariant &value) { return assign(setting, value.toString().trimmed()); })
            .offers([this](const Setting &setting) { return offered(setting); })
            .wide(300),
    };
}

Result<void> SettingsTable::assign(Setting &setting, const QString &typed) const
{
    if (!settingParts(setting.name).isEmpty())
        return assignOrder(setting, typed);
    const QList<Meaning> choices = choicesOf(setting);
    if (!choices.isEmpty()) {
        const auto chosen = std::ranges::find(choices, typed, &Meaning::title);
        if (chosen == choices.end())
            return Error {ErrorKind::Invalid, tr("%1 is not among the choices.").arg(typed), {}};
        setting.value = chosen->code;
        return {};
    }
    bool wasNumber = false;
    bool isNumber = false;
    static_cast<void>(setting.value.toInt(&wasNumber));
    const int number = halfWidth(typed).toInt(&isNumber);
    if (wasNumber && (!isNumber || number < 0))
        return Error {ErrorKind::Invalid, tr("A whole number belongs here, not %1.").arg(typed), {}};
    setting.value = wasNumber ? QString::number(number) : typed;
    return {};
}

/// Names are typed, and codes kept.
Result<void> SettingsTable::assignOrder(Setting &setting, const QString &typed)
{
    const QList<Meaning> parts = settingParts(setting.name);
    QStringList codes;
    for (const QString &title : partsOf(typed)) {
        const auto part = std::ranges::find(parts, title, &Meaning::title);
        if (part == parts.end())
            return Error {ErrorKind::Invalid, tr("%1 is not among the choices.").arg(title), {}};
        if (codes.contains(part->code))
            return Error {ErrorKind::Invalid, tr("%1 stands there twice.").arg(title), {}};
        codes.append(part->code);
    }
    setting.value = codes.join(orderMark);
    return {};
}

/// Those of the program, or the words of a list of the office.
QList<Meaning> SettingsTable::choicesOf(const Setting &setting) const
{
    QList<Meaning> choices = settingChoices(setting.name);
    if (setting.name == "outcome.financing_kind"_L1)
        for (const QString &kind : directory().namesOf(WordList::OutcomeKind))
            choices.append({kind, kind});
    return choices;
}

QStringList SettingsTable::offered(const Setting &setting) const
{
    if (!settingParts(setting.name).isEmpty())
        return otherOrders(setting);
    QStringList titles;
    for (const Meaning &each : choicesOf(setting))
        titles.append(each.title);
    return titles;
}

QString SettingsTable::shownValue(const Setting &setting)
{
    if (!settingParts(setting.name).isEmpty())
        return orderOf(setting).join(orderMark);
    const QList<Meaning> choices = settingChoices(setting.name);
    const auto chosen = std::ranges::find(choices, setting.value, &Meaning::code);
    return chosen == choices.end() ? setting.value : chosen->title;
}

bool SettingsTable::reveal(const RecordRef &record)
{
    return record.table == Settings::table && m_table->reveal(record.id);
}

RecordRef SettingsTable::current() const
{
    return {Settings::table, m_table->currentId()};
}

void SettingsTable::showFacts()
{
    if (const auto settings = Settings(workbook().database()).all(); expect(settings))
        m_model->setEntities(*settings);
}

} // namespace lianxin::ui
