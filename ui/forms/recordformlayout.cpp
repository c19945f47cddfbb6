#include "ui/base/look.h"
#include "ui/base/tableroles.h"
#include "ui/forms/formbar.h"
#include "ui/forms/formfield.h"
#include "ui/forms/recordform.h"
#include "ui/table/recordtable.h"

#include <QApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int knownRows = 2000; // from which words are offered
constexpr int rowsOfTable = 160; // pixels that the form leaves to the table

/// As high as what stands in it, while there is room.
class FormScroll : public QScrollArea
{
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize content = widget() ? widget()->sizeHint() : QSize();
        return {QScrollArea::sizeHint().width(), content.height() + 2 * frameWidth()};
    }

protected:
    /// What is being filled in stays in sight when a bar comes or a remark.
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        if (QWidget *focus = QApplication::focusWidget(); widget() != nullptr && widget()->isAncestorOf(focus))
            ensureWidgetVisible(focus);
    }
};

FieldKind kindOf(const QVariant &begun, bool hasChoices, bool isLong)
{
    switch (begun.typeId()) {
    case QMetaType::Bool:
        return FieldKind::Flag;
    case QMetaType::QDate:
        return FieldKind::Day;
    case QMetaType::Int:
    case QMetaType::LongLong:
        return FieldKind::Number;
    default:
        break;
    }
    if (hasChoices)
        return FieldKind::Choice;
    return isLong ? FieldKind::Text : FieldKind::Line;
}

} // namespace

void RecordForm::buildLayout()
{
    m_body->setProperty("card", true);
    m_scroll = new FormScroll;
    m_scroll->setObjectName(m_face.name + "Fields"_L1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_close->setObjectName(m_face.name + "Close"_L1);
    m_close->setText(u"\u00D7"_s);
    m_close->setAccessibleName(tr("Close the form"));
    m_close->setToolTip(tr("Close; what was typed is kept (Esc)").toHtmlEscaped());
    connect(m_close, &QToolButton::clicked, this, &RecordForm::leave);
    auto *title = new QLabel(m_face.title);
    title->setTextFormat(Qt::PlainText);
    setTitleFont(title, 1);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_close);

    auto *inner = new QVBoxLayout(m_body);
    inner->setContentsMargins(Wide, Normal, Wide, Normal);
    inner->setSpacing(Normal);
    inner->addLayout(head);
    inner->addWidget(m_scroll, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(Narrow);
    outer->addWidget(m_bar);
    outer->addWidget(m_body, 1);
    buildButtons();
    m_body->hide();
    hide();
}

void RecordForm::buildButtons()
{
    QPushButton *save = addVerb(u"Save"_s, tr("&Save"), {});
    QPushButton *next = addVerb(u"Next"_s, tr("Save and begin the &next"), u"Ctrl+Return"_s);
    QPushButton *cancel = addVerb(u"Cancel"_s, tr("&Cancel"), {});
    save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText).toHtmlEscaped());
    cancel->setToolTip(m_close->toolTip());
    makePrimary(save);
    connect(save, &QPushButton::clicked, this, &RecordForm::save);
    connect(next, &QPushButton::clicked, this, &RecordForm::saveAndBeginNext);
    connect(cancel, &QPushButton::clicked, this, &RecordForm::leave);
    auto *keypad = new QShortcut(QKeySequence(u"Ctrl+Enter"_s), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keypad, &QShortcut::activated, this, &RecordForm::saveAndBeginNext);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *each : {cancel, next, save})
        buttons->addWidget(each);
    static_cast<QVBoxLayout *>(m_body->layout())->addLayout(buttons);
}

QPushButton *RecordForm::addVerb(const QString &name, const QString &text, const QString &keys)
{
    auto *button = new QPushButton(text);
    button->setObjectName(m_face.name + name);
    m_verbs.append(button);
    if (keys.isEmpty())
        return button;
    const QKeySequence sequence(keys);
    button->setToolTip(sequence.toString(QKeySequence::NativeText).toHtmlEscaped());
    auto *shortcut = new QShortcut(sequence, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    return button;
}

QWidget *RecordForm::above(RecordTable *table)
{
    m_table = table;
    connect(table, &RecordTable::addRequested, this, &RecordForm::begin);
    table->setMinimumHeight(rowsOfTable);
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    layout->addWidget(this);
    layout->addWidget(table, 1);
    offerDraft();
    return both;
}

void RecordForm::buildFields()
{
    qDeleteAll(m_fields);
    m_fields.clear();
    m_first.clear();
    delete m_groups;
    m_groups = new QWidget;
    auto *columns = new QHBoxLayout(m_groups);
    columns->setContentsMargins(0, 0, Normal, 0);
    columns->setSpacing(Broad);
    const QList<FormGroup> groups = groupsOfAll();
    for (int place = 0; place < groups.size(); ++place)
        addGroup(groups.at(place), place);
    m_scroll->setWidget(m_groups);
    m_groups->setAutoFillBackground(false); // the card shows
    orderTabs();
}

/// The groups of the face, with what they leave out in the last, and what the office added.
QList<FormGroup> RecordForm::groupsOfAll() const
{
    QList<FormGroup> groups = m_face.groups;
    if (groups.isEmpty())
        groups.append(FormGroup {});
    QStringList named;
    for (const FormGroup &group : groups)
        named.append(group.keys);
    FormGroup custom {tr("Fields of the office"), {}};
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = keyOf(column);
        if (key.startsWith("custom/"_L1))
            custom.keys.append(key);
        else if (!named.contains(key))
            groups.last().keys.append(key);
    }
    if (!custom.keys.isEmpty())
        groups.append(custom);
    return groups;
}

void RecordForm::addGroup(const FormGroup &group, int place)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Normal);
    grid->setVerticalSpacing(Narrow);
    grid->setColumnStretch(1, 1);
    if (!group.title.isEmpty()) {
        auto *title = new QLabel(group.title);
        title->setTextFormat(Qt::PlainText);
        setTitleFont(title, 0);
        title->setProperty("soft", true);
        grid->addWidget(title, 0, 0, 1, 2);
    }
    for (const QString &key : group.keys)
        if (const int column = columnOf(key); column >= 0 && m_model->isFilledIn(column))
            addField(grid, column);
    grid->setRowStretch(grid->rowCount(), 1);
    static_cast<QHBoxLayout *>(m_groups->layout())->insertLayout(place, grid, 1);
}

FieldFace RecordForm::faceOf(int column) const
{
    FieldFace face;
    face.key = keyOf(column);
    face.title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    face.choices = m_model->blank(column, ChoicesRole).toStringList();
    face.parts = m_model->blank(column, OffersRole).toStringList();
    face.kind = kindOf(m_begun.at(column), !face.choices.isEmpty(), m_face.longTexts.contains(face.key));
    face.isRequired = m_face.required.contains(face.key);
    return face;
}

void RecordForm::addField(QGridLayout *grid, int column)
{
    const FieldFace face = faceOf(column);
    auto *field = new FormField(face, u"%1_%2"_s.arg(m_face.name, face.key), this);
    const bool isName = !m_face.naming.isEmpty() && face.key == m_face.naming.first();
    if (face.kind == FieldKind::Line && m_model->isEdited(column) && !isName) // not what privacy hides
        field->offer(knownWords(column));
    connect(field, &FormField::edited, this, [this, field] { noteEdit(field); });
    connect(field, &FormField::left, this, [this, field] { noteLeft(field); });
    m_fields.append(field);

    const int line = grid->rowCount();
    grid->addWidget(field->label(), line, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(field->editor(), line, 1);
    grid->addWidget(field->remark(), line + 1, 1);
}

/// Through the fields, then to the verbs: fields are made anew each time, and would come last.
void RecordForm::orderTabs()
{
    QWidget *last = m_close;
    for (const FormField *field : m_fields) {
        setTabOrder(last, field->editor());
        last = field->editor();
    }
    for (QPushButton *verb : m_verbs) {
        setTabOrder(last, verb);
        last = verb;
    }
}

QString RecordForm::keyOf(int column) const
{
    return m_model->headerData(column, Qt::Horizontal, KeyRole).toString();
}

int RecordForm::columnOf(const QString &key) const
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (keyOf(column) == key)
            return column;
    return -1;
}

/// What the records hold in `column`, each word once.
QStringList RecordForm::knownWords(int column) const
{
    QStringList words;
    for (int row = std::max(0, m_model->rowCount() - knownRows); row < m_model->rowCount(); ++row)
        words.append(m_model->index(row, column).data(Qt::EditRole).toString());
    words.removeDuplicates();
    words.removeAll(QString());
    return words;
}

} // namespace lianxin::ui
