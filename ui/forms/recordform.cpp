#include "ui/forms/recordform.h"

#include "ui/base/privacy.h"
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
constexpr int shownOfDraft = 40; // characters
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
        m_hasKept = false;
        setOpen(true);
    }
    focusFirst();
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
        field->setChoices(m_model->blank(column, ChoicesRole).toStringList());
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
}

void RecordForm::noteEdit(FormField *field)
{
    field->clearComplaint();
    if (m_isOpen && !m_keeping.isActive())
        m_keeping.start();
}

void RecordForm::noteLeft(FormField *field)
{
    if (m_isOpen && commit(field, false))
        warn();
}

/// Takes over what stands in `field`. False: the field says why not.
bool RecordForm::commit(FormField *field, bool isSubmitted)
{
    if (const auto taken = take(field); !taken) {
        field->complain(taken.error().message);
        return false;
    }
    field->tidy();
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
    for (const CellRefusal &refusal : m_model->preview({{m_model->rowCount(), column, *value}}).refusals)
        if (refusal.column == column)
            return refusal.error;
    return {};
}

QList<CellChange> RecordForm::entered() const
{
    QList<CellChange> wanted;
    for (const FormField *field : m_fields)
        if (const auto value = field->value(); value && m_taken.contains(field->face().key))
            wanted.append({m_model->rowCount(), columnOf(field->face().key), *value});
    return wanted;
}

bool RecordForm::commitAll()
{
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
    const auto remains = [&](const QList<CellChange> &wanted) {
        const auto refusals = m_model->preview(wanted).refusals;
        return std::ranges::find(refusals, error, &CellRefusal::error) != refusals.end();
    };
    const QList<CellChange> all = entered();
    if (!remains(all))
        return nullptr;
    for (qsizetype at = 0; at < all.size(); ++at) {
        auto others = all;
        others.removeAt(at);
        if (!remains(others))
            return field(keyOf(all.at(at).column));
    }
    return nullptr;
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

FormDraft::Texts RecordForm::texts() const
{
    FormDraft::Texts texts;
    for (const FormField *field : m_fields)
        texts.insert(field->face().key, field->typed());
    return texts;
}

/// What differs from what stood there at first.
FormDraft::Texts RecordForm::typed() const
{
    FormDraft::Texts texts;
    for (const FormField *field : m_fields)
        if (m_isOpen && field->typed() != m_first.value(field->face().key))
            texts.insert(field->face().key, field->typed());
    return texts;
}

void RecordForm::keepDraft()
{
    m_keeping.stop();
    const FormDraft::Texts texts = typed();
    if (!m_isOpen || (texts.isEmpty() && !m_hasKept)) // a draft of before stays until something else is typed
        return;
    m_hasKept = true;
    if (!m_draft.keep(texts))
        m_bar->say(tr("What is typed here cannot be kept for the case of a power cut: is the disk full?"),
                   Tone::Warning);
}

void RecordForm::offerDraft()
{
    const FormDraft::Texts kept = m_draft.kept();
    if (kept.isEmpty())
        return;
    QString shown = shownWithPersonal(QStringList(kept.values()).join(u' ').simplified());
    if (shown.size() > shownOfDraft)
        shown = shown.first(shownOfDraft) + u'\u2026';
    m_bar->say(tr("An entry was not finished: %1").arg(shown), Tone::Warning,
               {{m_face.name + "Restore"_L1, tr("&Restore"), [this, kept] { restore(kept); }},
                {m_face.name + "Discard"_L1, tr("&Discard"), [this] {
                     if (!m_isOpen)
                         m_draft.discard();
                     fit();
                 }}});
    fit();
}

void RecordForm::restore(const FormDraft::Texts &texts)
{
    begin();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (FormField *field = this->field(text.key())) {
            field->setTyped(text.value());
            commit(field, false);
        }
    }
    keepDraft();
}

} // namespace lianxin::ui
