#include "ui/forms/recordform.h"

#include "core/base/chinesetext.h"
#include "ui/base/tableroles.h"
#include "ui/forms/formbar.h"
#include "ui/forms/formfield.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lianxin::ui {

namespace {
constexpr auto keepingTime = 300ms; // from the first key that is not kept yet
} // namespace

RecordForm::RecordForm(FormFace face, TableModel *model, const QString &workbook, QWidget *parent)
    : QWidget(parent)
    , m_face(std::move(face))
    , m_model(model)
    , m_draft(workbook, m_face.name)
    , m_bar(new FormBar(m_face.name + "Bar"_L1))
    , m_body(new QFrame)
    , m_close(new QToolButton)
{
    setObjectName(m_face.name);
    buildLayout();
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepingTime);
    connect(&m_keeping, &QTimer::timeout, this, &RecordForm::keepDraft);
    for (const auto changed : {&QAbstractItemModel::columnsRemoved, &QAbstractItemModel::columnsInserted})
        connect(model, changed, this, &RecordForm::followColumns, Qt::QueuedConnection); // when all have come and gone
}

RecordForm::~RecordForm()
{
    keepDraft();
}

FormField *RecordForm::field(const QString &key) const
{
    const auto found = std::ranges::find(m_fields, key, [](const FormField *each) { return each->face().key; });
    return found == m_fields.end() ? nullptr : *found;
}

void RecordForm::begin()
{
    if (!m_isOpen) {
        if (const auto begun = beginRecord(); !begun) {
            emit failed(begun.error());
            return;
        }
        buildFields();
        showRecord();
        m_draft.beginNext();
        setOpen(true);
    }
    focusFirst();
}

void RecordForm::beginWith(const FormDraft::Texts &texts)
{
    if (m_isOpen)
        leave();
    begin();
    if (m_isOpen)
        carry(texts);
}

void RecordForm::focusFirst()
{
    if (!m_fields.isEmpty())
        m_fields.first()->editor()->setFocus(Qt::OtherFocusReason);
}

Result<void> RecordForm::beginRecord()
{
    auto begun = m_model->begun();
    if (!begun)
        return begun.error();
    m_begun = *std::move(begun);
    return {};
}

/// What must be filled in begins empty, whatever the table would put there.
void RecordForm::showRecord()
{
    m_answered.clear();
    m_taken.clear();
    for (FormField *field : m_fields) {
        const int column = columnOf(field->face().key);
        field->clearComplaint();
        field->setOffered(
            m_model->blank(column, field->face().parts.isEmpty() ? ChoicesRole : OffersRole).toStringList());
        field->setValue(field->face().isRequired ? QVariant() : m_begun.at(column));
        field->tidy();
        m_first.insert(field->face().key, field->typed());
    }
    m_keeping.stop();
}

void RecordForm::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_body->setVisible(isOpen);
    fit();
    emit openChanged(isOpen);
}

/// The form takes no room while it has nothing to say.
void RecordForm::fit()
{
    setVisible(m_isOpen || !m_bar->sentence().isEmpty());
}

void RecordForm::leave()
{
    keepDraft();
    m_draft.beginNext();
    m_bar->clear();
    setOpen(false);
    offerDraft();
    if (m_table != nullptr)
        m_table->view()->setFocus();
}

void RecordForm::finish()
{
    m_keeping.stop();
    m_draft.discard();
    m_bar->clear();
    setOpen(false);
    offerDraft();
}

void RecordForm::noteEdit(FormField *field)
{
    field->clearComplaint();
    if (m_isOpen && !m_keeping.isActive())
        m_keeping.start();
}

void RecordForm::noteLeft(FormField *field)
{
    if (!m_isOpen)
        return;
    const bool isFine = commit(field, field->isBad()); // what was missing is missing still
    for (FormField *other : std::as_const(m_fields)) // a rule of both may hold now
        if (other != field && other->isBad())
            commit(other, true);
    if (isFine)
        warn();
}

/// Takes over what stands in `field`. False: the field says why not.
bool RecordForm::commit(FormField *field, bool isSubmitted)
{
    if (const auto taken = take(field); !taken) {
        field->complain(taken.error().message);
        return false;
    }
    field->clearComplaint();
    field->tidy();
    tellNamesakes(field);
    tellDoubt(field);
    if (isSubmitted && field->face().isRequired && field->typed().trimmed().isEmpty()) {
        field->complain(tr("This must be filled in: write it, or choose it."));
        return false;
    }
    return true;
}

Result<void> RecordForm::take(FormField *field)
{
    const QString key = field->face().key;
    if (field->typed() == m_first.value(key) && !m_taken.contains(key))
        return {}; // nobody touched it
    const auto value = field->value();
    if (!value)
        return value.error();
    m_taken.insert(key);
    const int column = columnOf(key);
    for (const CellRefusal &refusal : m_model->preview({{newRecord, column, *value}}).refusals)
        if (refusal.column == column)
            return refusal.error;
    if (const auto broken = ruleBrokenBy(*field))
        return *broken;
    return {};
}

/// The rule that what is entered breaks, and would not without `field`.
std::optional<Error> RecordForm::ruleBrokenBy(const FormField &field) const
{
    const QList<CellChange> all = entered();
    QList<CellChange> others = all;
    others.removeIf([&](const CellChange &each) { return each.column == columnOf(field.face().key); });
    const auto without = m_model->preview(others).refusals;
    for (const CellRefusal &refusal : m_model->preview(all).refusals)
        if (std::ranges::find(without, refusal.error, &CellRefusal::error) == without.end())
            return refusal.error;
    return {};
}

/// Says quietly who has the name already.
void RecordForm::tellNamesakes(FormField *field)
{
    const QStringList &naming = m_face.naming;
    const QString name = withoutSpaces(field->typed());
    if (naming.isEmpty() || field->face().key != naming.first() || name.isEmpty())
        return;
    QStringList others;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (withoutSpaces(m_model->index(row, columnOf(naming.first())).data().toString()) == name)
            others.append(m_model->index(row, columnOf(naming.last())).data().toString());
    field->remarkThat(others.isEmpty() ? QString()
                                       : tr("One of this name is here already: %1").arg(others.join(tr(", "))));
}

/// Says what is doubtful about what was typed.
void RecordForm::tellDoubt(FormField *field)
{
    const auto value = field->value();
    const QString doubt = value ? m_model->doubtAbout(columnOf(field->face().key), *value) : QString();
    if (!doubt.isEmpty())
        field->doubt(doubt);
    else if (field->face().kind != FieldKind::Day && !m_face.naming.contains(field->face().key))
        field->remarkThat({});
}

QList<CellChange> RecordForm::entered() const
{
    QList<CellChange> wanted;
    for (const FormField *field : m_fields)
        if (const auto value = field->value(); value && m_taken.contains(field->face().key))
            wanted.append({newRecord, columnOf(field->face().key), *value});
    return wanted;
}

bool RecordForm::commitAll()
{
    for (const FormField *field : std::as_const(m_fields)) // a rule of several is judged by all of them
        if (field->typed() != m_first.value(field->face().key))
            m_taken.insert(field->face().key);
    QList<FormField *> bad;
    std::ranges::copy_if(m_fields, std::back_inserter(bad), [this](FormField *each) { return !commit(each, true); });
    if (bad.isEmpty())
        return true;
    QStringList titles;
    for (const FormField *each : bad)
        titles.append(each->face().title);
    m_bar->say(tr("Not stored yet. Please look at: %1.").arg(titles.join(tr(", "))), Tone::Bad);
    bad.first()->editor()->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(bad.first()->editor());
    return false;
}

void RecordForm::complain(const Error &error)
{
    m_bar->say(error.message, Tone::Bad);
    if (FormField *field = blamed(error)) {
        field->complain(error.message);
        field->editor()->setFocus(Qt::OtherFocusReason);
    }
}

/// The field without which `error` would not be; null = no single one.
FormField *RecordForm::blamed(const Error &error) const
{
    const auto found =
        std::ranges::find_if(m_fields, [&](const FormField *each) { return ruleBrokenBy(*each) == error; });
    return found == m_fields.end() ? nullptr : *found;
}

void RecordForm::warnBy(std::function<std::optional<FormWarning>(const FormDraft::Texts &)> warning)
{
    m_warning = std::move(warning);
}

/// True: there is something to think about first, and the bar says what.
bool RecordForm::warn()
{
    const auto known = m_warning ? m_warning(texts()) : std::nullopt;
    const QString sentence = known ? known->sentence : QString();
    if (m_bar->sentence() == m_warned && sentence != m_warned)
        m_bar->clear(); // it no longer holds
    m_warned = sentence;
    if (!known || m_answered.contains(sentence))
        return false;
    if (m_bar->sentence() == sentence)
        return true;
    m_bar->say(sentence, Tone::Warning,
               {{m_face.name + "Instead"_L1, known->verb, known->act},
                {m_face.name + "AllTheSame"_L1, tr("&Add it all the same"),
                 [this, sentence] { m_answered.append(sentence); }}});
    return true;
}

Result<qint64> RecordForm::store()
{
    const QList<CellChange> wanted = entered();
    const auto refusals = m_model->preview(wanted).refusals;
    if (!refusals.isEmpty())
        return refusals.first().error;
    return m_model->addOf(wanted);
}

std::optional<qint64> RecordForm::stored()
{
    if (!commitAll() || warn())
        return {};
    const auto stored = store();
    if (!stored) {
        complain(stored.error());
        return {};
    }
    m_keeping.stop();
    m_draft.discard();
    return *stored;
}

bool RecordForm::save()
{
    const auto id = stored();
    if (!id)
        return false;
    finish();
    if (m_table != nullptr)
        m_table->reveal(*id);
    return true;
}

void RecordForm::saveAndBeginNext()
{
    const auto id = stored();
    if (!id)
        return;
    if (m_table != nullptr)
        m_table->reveal(*id);
    FormDraft::Texts carried;
    for (const QString &key : m_face.carried)
        if (const FormField *kept = field(key))
            carried.insert(key, kept->typed());
    if (const auto begun = beginRecord(); !begun) {
        finish();
        emit failed(begun.error());
        return;
    }
    showRecord();
    carry(carried);
    m_bar->say(tr("Stored. Here is the next one."), Tone::Good);
    focusFirst();
}

void RecordForm::carry(const FormDraft::Texts &texts)
{
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        FormField *kept = field(text.key());
        kept->setTyped(text.value());
        commit(kept, false);
        m_first.insert(text.key(), kept->typed());
    }
    m_keeping.stop();
}

} // namespace lianxin::ui
