#include "ui/directory/customfieldtable.h"

#include "core/base/codes.h"
#include "core/directory/customfieldrepository.h"
#include "ui/table/recordtable.h"

#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// The word on the screen for each value of an enumeration, in its order.
QStringList wordsOf(CustomRecord)
{
    return {CustomFieldTable::tr("Members"), CustomFieldTable::tr("Activities"), CustomFieldTable::tr("Suggestions"),
            CustomFieldTable::tr("Enterprises and units")};
}

QStringList wordsOf(CustomKind)
{
    return {CustomFieldTable::tr("Text"), CustomFieldTable::tr("Number"), CustomFieldTable::tr("Date"),
            CustomFieldTable::tr("List")};
}

template <typename Code>
Result<Code> codeMeant(const QString &word)
{
    const auto place = wordsOf(Code {}).indexOf(word.trimmed());
    if (place < 0)
        return Error {ErrorKind::Invalid, CustomFieldTable::tr("%1 is not among the choices.").arg(word.trimmed()), {}};
    return static_cast<Code>(place);
}

template <typename Code>
QString wordOf(Code code)
{
    return wordsOf(code).value(static_cast<int>(code));
}

bool holds(const auto &records, CustomFieldId field)
{
    return std::ranges::any_of(records, [field](const auto &each) { return each.custom.contains(field); });
}

} // namespace

CustomFieldTable::CustomFieldTable(Workbook &workbook, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_table(new RecordTable(u"customFields"_s, tr("Fields of the office")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("No field yet. Add one where the program has no place for something you keep: it becomes "
                             "a column and stands in the form."));
    m_table->offerAdding(tr("New field"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<CustomFieldRepository>(
        workbook, [](const CustomField &before) { return tr("Edit the field %1").arg(before.name); },
        [](const CustomField &) { return tr("Add a field"); });
    m_model->onComplete = [this](CustomField &draft, const QList<CustomField> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, &CustomFieldTable::remove);
    connect(m_table, &RecordTable::failed, this, &CustomFieldTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

QList<CustomFieldTable::Model::Column> CustomFieldTable::columns()
{
    using C = Model::Column;
    return {
        C(tr("Field"), &CustomField::name)
            .named(u"name"_s)
            .edits([](CustomField &field, const QVariant &value) { field.name = value.toString().trimmed(); })
            .wide(160),
        recordColumn(),
        kindColumn(),
        C(tr("Words of the list"), [](const CustomField &field) { return field.words.join(tr(", ")); })
            .named(u"words"_s)
            .edits([](CustomField &field, const QVariant &value) {
                static const QRegularExpression separators(u"[,;\u3001\uff0c\uff1b]\\s*"_s);
                field.words = value.toString().trimmed().split(separators, Qt::SkipEmptyParts);
            })
            .wide(260),
        C(tr("Shown as a column"), &CustomField::isShown)
            .named(u"is_shown"_s)
            .edits([](CustomField &field, const QVariant &value) { field.isShown = value.toBool(); })
            .wide(110),
        C(tr("Order"), &CustomField::place)
            .named(u"place"_s)
            .edits([](CustomField &field, const QVariant &value) { field.place = value.toInt(); })
            .wide(64),
    };
}

CustomFieldTable::Model::Column CustomFieldTable::recordColumn()
{
    return Model::Column(tr("Of"), [](const CustomField &field) { return wordOf(field.record); })
        .named(u"record"_s)
        .edits([this](CustomField &field, const QVariant &value) -> Result<void> {
            if (auto free = expectUnused(field); !free && value.toString() != wordOf(field.record))
                return free;
            return assigned(field.record, codeMeant<CustomRecord>(value.toString()));
        })
        .offers([](const CustomField &) { return wordsOf(CustomRecord {}); })
        .wide(120);
}

CustomFieldTable::Model::Column CustomFieldTable::kindColumn()
{
    return Model::Column(tr("Holds"), [](const CustomField &field) { return wordOf(field.kind); })
        .named(u"kind"_s)
        .edits([this](CustomField &field, const QVariant &value) -> Result<void> {
            if (auto free = expectUnused(field); !free && value.toString() != wordOf(field.kind))
                return free;
            return assigned(field.kind, codeMeant<CustomKind>(value.toString()));
        })
        .offers([](const CustomField &) { return wordsOf(CustomKind {}); })
        .wide(90);
}

Result<void> CustomFieldTable::expectUnused(const CustomField &field) const
{
    if (!holds(facts().members, field.id) && !holds(facts().activities, field.id)
        && !holds(facts().suggestions, field.id) && !holds(facts().enterprises, field.id))
        return {};
    return Error {
        ErrorKind::Invalid,
        tr("Records hold something in %1 already: empty it there first, or add another field.").arg(field.name),
        {}};
}

Result<void> CustomFieldTable::complete(CustomField &draft, const QList<CustomField> &earlier) const
{
    const QList<CustomField> present = facts().customFields + earlier;
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(
            present, [&](const CustomField &each) { return each.record == draft.record && each.name == name; });
    };
    for (const CustomField &each : present)
        if (each.record == draft.record && draft.place <= each.place)
            draft.place = each.place + 1;
    draft.place = std::max(draft.place, 1);
    if (!draft.name.isEmpty())
        return {};
    draft.name = tr("New field");
    for (int count = 2; isTaken(draft.name); ++count)
        draft.name = tr("New field %1").arg(count);
    return {};
}

void CustomFieldTable::remove(const QList<qint64> &ids)
{
    const CustomField *first = m_model->find(ids.first());
    const QString label =
        ids.size() == 1 && first ? tr("Remove the field %1").arg(first->name) : tr("Remove %1 fields").arg(ids.size());
    removeAll<CustomFieldRepository>(label, ids);
}

bool CustomFieldTable::reveal(const RecordRef &record)
{
    return record.table == CustomFieldRepository::table && m_table->reveal(record.id);
}

RecordRef CustomFieldTable::current() const
{
    return {CustomFieldRepository::table, m_table->currentId()};
}

void CustomFieldTable::showFacts()
{
    m_model->setEntities(facts().customFields);
}

} // namespace lianxin::ui
