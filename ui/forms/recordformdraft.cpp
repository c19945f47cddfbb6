// What a form keeps of an entry that is not finished, and offers again.
#include "core/base/wordlists.h"
#include "ui/base/privacy.h"
#include "ui/forms/formbar.h"
#include "ui/forms/formfield.h"
#include "ui/forms/recordform.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int shownOfDraft = 80; // characters
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
    if (m_isOpen && !m_draft.keep(typed()))
        m_bar->say(tr("What is typed here cannot be kept for the case of a power cut: is the disk full?"),
                   Tone::Warning);
}

/// The newest first; once it is restored or discarded, the next one.
void RecordForm::offerDraft()
{
    const QList<FormDraft::Entry> kept = m_draft.kept();
    if (kept.isEmpty())
        return;
    const FormDraft::Entry &newest = kept.last();
    const QString shown = shownOf(newest.texts);
    m_bar->say(kept.size() == 1 ? tr("An entry was not finished: %1").arg(shown)
                                : tr("%1 entries were not finished; the last one: %2").arg(kept.size()).arg(shown),
               Tone::Warning,
               {{m_face.name + "Restore"_L1, tr("&Restore"), [this, newest] { restore(newest); }},
                {m_face.name + "Discard"_L1, tr("&Discard"), [this, id = newest.id] {
                     m_draft.discard(id);
                     offerDraft();
                     fit();
                 }}});
    fit();
}

/// "Name: Wang; Unit: …" as far as there is room.
QString RecordForm::shownOf(const FormDraft::Texts &draft) const
{
    QStringList parts;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (const QString text = draft.value(keyOf(column)).simplified(); !text.isEmpty())
            parts.append(
                tr("%1: %2").arg(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text));
    return shortened(shownWithPersonal(parts.join(tr("; "))), shownOfDraft);
}

/// What is typed meanwhile is an entry of its own, which is kept before.
void RecordForm::restore(const FormDraft::Entry &entry)
{
    if (m_isOpen)
        leave();
    begin();
    m_draft.resume(entry.id);
    m_bar->clear();
    fillIn(entry.texts);
    keepDraft();
}

void RecordForm::fillIn(const FormDraft::Texts &texts)
{
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (FormField *field = this->field(text.key())) {
            field->setTyped(text.value());
            commit(field, false);
        }
    }
}

/// The office's own fields came or went: what is typed stays, and that in a field that went is kept with the draft
/// until the next key.
void RecordForm::followColumns()
{
    if (!m_isOpen)
        return;
    keepDraft();
    const FormDraft::Texts before = texts();
    const auto focused = std::ranges::find_if(m_fields, [](const FormField *each) {
        return each->editor()->hasFocus() || each->editor()->isAncestorOf(QApplication::focusWidget());
    });
    const QString key = focused == m_fields.end() ? QString() : (*focused)->face().key;
    if (const auto begun = beginRecord(); !begun) {
        leave();
        emit failed(begun.error());
        return;
    }
    buildFields();
    showRecord();
    fillIn(before);
    if (const FormField *again = field(key))
        again->editor()->setFocus(Qt::OtherFocusReason);
}

} // namespace lianxin::ui
