#include "ui/table/delegates.h"

#include "ui/base/look.h"
#include "ui/base/recordref.h"
#include "ui/base/tablemodel.h"
#include "ui/base/tableroles.h"
#include "ui/base/tonesign.h"
#include "ui/table/datefield.h"
#include "ui/table/wordoffer.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

bool holdsDate(const QModelIndex &index)
{
    return index.data(Qt::EditRole).typeId() == QMetaType::QDate;
}

QComboBox *makeChoiceEditor(QWidget *parent, const QStringList &choices)
{
    auto *editor = new QComboBox(parent);
    editor->setEditable(true);
    editor->setInsertPolicy(QComboBox::NoInsert);
    editor->setCompleter(nullptr);
    editor->addItems(choices);
    new WordOffer(editor, choices, OfferKind::One);
    return editor;
}

/// The value that `editor` stands for.
Result<QVariant> valueIn(const QWidget *editor)
{
    if (const auto *offer = WordOffer::of(editor))
        return QVariant(offer->meant());
    const auto *field = qobject_cast<const DateField *>(editor);
    if (field == nullptr)
        return editor->metaObject()->userProperty().read(editor);
    const auto date = field->date();
    return date ? Result<QVariant>(QVariant(*date)) : Error {ErrorKind::Invalid, field->complaint(), {}};
}

Result<void> store(const QVariant &value, QAbstractItemModel *model, const QModelIndex &cell)
{
    const auto *shown = qobject_cast<QAbstractProxyModel *>(model);
    if (auto *table = qobject_cast<TableModel *>(shown != nullptr ? shown->sourceModel() : model))
        return table->put({cell.data(IdRole).toLongLong(), cell.column(), value});
    model->setData(cell, value);
    return {};
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    option->text.replace(u'\n', u' ');
    const bool leadsOn = index.data(RecordRole).value<RecordRef>().id > 0;
    const Tone tone = index.data(ToneRole).value<Tone>();
    option->text = withShape(tone, option->text);
    for (const auto role : {QPalette::Text, QPalette::HighlightedText})
        option->palette.setColor(role, leadsOn ? colors().accent : colorOf(tone));
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isCurrentRow = view != nullptr && view->currentIndex().row() == index.row();
    if (index.row() == m_hovered || isCurrentRow)
        painter->fillRect(option.rect, colors().hover);
    QStyledItemDelegate::paint(painter, option, index);

    if (view != nullptr && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(colors().accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    if (const QStringList choices = index.data(ChoicesRole).toStringList(); !choices.isEmpty())
        editor = makeChoiceEditor(parent, choices);
    else if (holdsDate(index))
        editor = new DateField(parent);
    else
        editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textEdited, this,
                [this, cell = QPersistentModelIndex(index)](const QString &text) { emit typed(cell, text); });
    if (const QStringList words = index.data(OffersRole).toStringList(); !words.isEmpty())
        new WordOffer(editor, words, OfferKind::Several);
    if (editor != nullptr)
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

/// What is offered has a key first: it may take a word in place of what was typed.
bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    const auto *editor = qobject_cast<QWidget *>(object);
    WordOffer *offer = editor != nullptr ? WordOffer::of(editor) : nullptr;
    return (offer != nullptr && offer->handle(event)) || QStyledItemDelegate::eventFilter(object, event);
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor == m_refused)
        return;
    if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        choice->setCurrentText(index.data(Qt::EditRole).toString());
        choice->lineEdit()->selectAll();
    } else if (auto *date = qobject_cast<DateField *>(editor)) {
        date->setDate(index.data(Qt::EditRole).toDate());
    } else {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    m_refused.clear();
    const auto value = valueIn(editor);
    const auto stored = value ? store(*value, model, index) : value.error();
    if (stored)
        return;
    m_refused = editor;
    emit refused(editor, index, stored.error().message);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const QString text = index.data().toString();
    const bool isCut = text.contains(u'\n') || option.fontMetrics.horizontalAdvance(text) + 20 > option.rect.width();
    if (index.data(Qt::ToolTipRole).toString().isEmpty() && isCut) {
        const QString shown = text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
        QToolTip::showText(event->globalPos(), u"<qt>"_s + shown + u"</qt>"_s, view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace lianxin::ui
