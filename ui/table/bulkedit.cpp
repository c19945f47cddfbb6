#include "ui/table/bulkedit.h"

#include "ui/base/look.h"
#include "ui/base/shownrows.h"
#include "ui/base/tableroles.h"
#include "ui/table/wordoffer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QLineEdit *lineOf(QWidget *editor)
{
    auto *list = qobject_cast<QComboBox *>(editor);
    return list != nullptr ? list->lineEdit() : qobject_cast<QLineEdit *>(editor);
}

QWidget *makeEditor(const CellKind &kind, const QStringList &words)
{
    QStringList choices = kind.choices;
    if (kind.sample.typeId() == QMetaType::Bool)
        choices = {cellText(true), cellText(false)};
    if (choices.isEmpty()) {
        auto *line = new QLineEdit;
        if (!words.isEmpty())
            new WordOffer(line, words, OfferKind::Several);
        return line;
    }
    auto *list = new QComboBox;
    list->setEditable(true);
    list->setInsertPolicy(QComboBox::NoInsert);
    list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    list->setCompleter(nullptr);
    list->addItems(choices);
    new WordOffer(list, choices, OfferKind::One);
    return list;
}

} // namespace

BulkEdit::BulkEdit(const TableModel &model, const QList<qint64> &records, const QList<int> &columns, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_records(records)
    , m_complaint(new QLabel)
{
    setObjectName("bulkEdit"_L1);
    setWindowTitle(tr("Edit %1 rows").arg(records.size()));
    auto *hint = new QLabel(tr("Only what is ticked is written, to every selected row."));
    hint->setProperty("soft", true);
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    for (const int column : columns)
        addField(form, column);
    auto *area = new QScrollArea;
    area->setWidget(fields);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_complaint->setObjectName("bulkComplaint"_L1);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_write = buttons->addButton(tr("&Write to %1 rows").arg(records.size()), QDialogButtonBox::AcceptRole);
    m_write->setObjectName("bulkWrite"_L1);
    makePrimary(m_write);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEdit::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(area, 1);
    layout->addWidget(m_complaint);
    layout->addWidget(buttons);
    resize(480, std::min(560, fields->sizeHint().height() + 130));
    follow();
}

void BulkEdit::addField(QFormLayout *form, int column)
{
    Field field;
    const QModelIndex first = m_model.index(m_model.rowOf(m_records.first()), column);
    const QString title = m_model.headerData(column, Qt::Horizontal).toString();
    field.column = column;
    field.kind = {valueAt(first), first.data(ChoicesRole).toStringList()};
    field.tick = new QCheckBox(QString(title).replace(u'&', "&&"_L1));
    field.tick->setObjectName(u"bulkTick%1"_s.arg(column));
    field.editor = editorOf(field);
    field.editor->setObjectName(u"bulkField%1"_s.arg(column));
    field.editor->setAccessibleName(tr("New value: %1").arg(title));
    form->addRow(field.tick, field.editor);
    connect(field.tick, &QCheckBox::toggled, this, &BulkEdit::follow);
    connect(lineOf(field.editor), &QLineEdit::textChanged, this, &BulkEdit::follow);
    m_fields.append(field);
}

QWidget *BulkEdit::editorOf(Field &field)
{
    const int row = m_model.rowOf(m_records.first());
    QWidget *editor = makeEditor(field.kind, m_model.index(row, field.column).data(OffersRole).toStringList());
    const bool isCommon = std::ranges::all_of(m_records, [&](qint64 record) {
        return valueAt(m_model.index(m_model.rowOf(record), field.column)) == field.kind.sample;
    });
    QLineEdit *line = lineOf(editor);
    if (isCommon)
        line->setText(cellText(field.kind.sample));
    else
        line->clear();
    line->setPlaceholderText(isCommon ? QString() : tr("(several values)"));
    connect(line, &QLineEdit::textEdited, field.tick, [tick = field.tick] { tick->setChecked(true); });
    if (auto *list = qobject_cast<QComboBox *>(editor))
        connect(list, &QComboBox::activated, field.tick, [tick = field.tick] { tick->setChecked(true); });
    return editor;
}

Result<QList<CellChange>> BulkEdit::typed() const
{
    QList<CellChange> changes;
    for (const Field &field : m_fields) {
        if (!field.tick->isChecked())
            continue;
        const auto *offer = WordOffer::of(field.editor);
        const QString text = offer != nullptr ? offer->meant() : lineOf(field.editor)->text();
        const auto value = cellValue(field.kind, text, QDate::currentDate());
        if (!value)
            return about(field.column, value.error());
        for (const qint64 record : m_records)
            changes.append({record, field.column, *value});
    }
    if (const auto refusals = m_model.preview(changes).refusals; !refusals.isEmpty())
        return about(refusals.first().column, refusals.first().error);
    return changes;
}

Error BulkEdit::about(int column, const Error &error) const
{
    const QString title = m_model.headerData(column, Qt::Horizontal).toString();
    return {error.kind, title.isEmpty() ? error.message : tr("%1: %2").arg(title, error.message), error.detail};
}

void BulkEdit::accept()
{
    const auto changes = typed();
    m_complaint->setVisible(!changes);
    if (!changes) {
        m_complaint->setText(changes.error().message);
        return;
    }
    m_changes = *changes;
    QDialog::accept();
}

/// What was complained of may hold no more.
void BulkEdit::follow()
{
    m_complaint->hide();
    m_write->setEnabled(std::ranges::any_of(m_fields, [](const Field &field) { return field.tick->isChecked(); }));
}

} // namespace lianxin::ui
