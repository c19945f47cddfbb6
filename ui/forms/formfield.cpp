#include "ui/forms/formfield.h"

#include "core/base/chinesetext.h"
#include "core/directory/workcalendar.h"
#include "ui/base/look.h"
#include "ui/base/tonesign.h"
#include "ui/table/datefield.h"
#include "ui/table/datetext.h"
#include "ui/table/wordoffer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int linesOfText = 3;

/// `text` trimmed; a number such as that of a telephone in half width.
QString cleanLine(const QString &text)
{
    static const QRegularExpression number(u"^[0-9+() /-]+$"_s);
    const QString narrow = halfWidth(text).trimmed();
    return number.match(narrow).hasMatch() ? narrow : text.trimmed();
}

void fillChoice(QComboBox *choice, const QStringList &words)
{
    const QSignalBlocker quiet(choice);
    choice->clear();
    choice->addItems(words);
    choice->setCurrentIndex(-1);
}

} // namespace

FormField::FormField(FieldFace face, const QString &name, QObject *parent)
    : QObject(parent)
    , m_face(std::move(face))
    , m_editor(makeEditor())
    , m_label(new QLabel)
    , m_remark(new QLabel)
{
    m_editor->setObjectName(name);
    m_editor->setAccessibleName(m_face.title);
    m_editor->installEventFilter(this);
    makeLabel();
    m_remark->setObjectName(name + "Remark"_L1);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->hide();
}

void FormField::showAs(const QString &title, bool isShown)
{
    m_face.title = title;
    makeLabel();
    m_editor->setAccessibleName(title);
    m_label->setVisible(isShown);
    m_editor->setVisible(isShown);
    if (isShown)
        return;
    clearComplaint();
    remarkThat({});
}

void FormField::makeLabel()
{
    QString title = m_face.title;
    title.replace(u'&', u"&&"_s); // a buddy's label would take it for a mnemonic
    m_label->setTextFormat(Qt::PlainText);
    m_label->setText(m_face.isRequired ? tr("* %1:").arg(title) : tr("%1:").arg(title));
    m_label->setBuddy(m_editor);
    if (m_face.isRequired)
        m_editor->setAccessibleDescription(tr("Must be filled in"));
}

QWidget *FormField::makeEditor()
{
    switch (m_face.kind) {
    case FieldKind::Text:
        return makeText();
    case FieldKind::Choice:
        return makeChoice();
    case FieldKind::Flag:
        return makeFlag();
    case FieldKind::Day:
        return makeDay();
    case FieldKind::Line:
    case FieldKind::Number:
        break;
    }
    return makeLine();
}

QWidget *FormField::makeLine()
{
    auto *line = new QLineEdit;
    m_typed = [line] { return line->text(); };
    m_setTyped = [line](const QString &text) { line->setText(text); };
    connect(line, &QLineEdit::textChanged, this, &FormField::edited);
    if (!m_face.parts.isEmpty())
        offerIn(line, m_face.parts, OfferKind::Several);
    return line;
}

void FormField::offerIn(QWidget *editor, const QStringList &words, OfferKind kind)
{
    m_offer = new WordOffer(editor, words, kind);
    connect(m_offer, &WordOffer::chosen, this, &FormField::left);
}

QWidget *FormField::makeText()
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(linesOfText * text->fontMetrics().lineSpacing() + 2 * Wide);
    m_typed = [text] { return text->toPlainText(); };
    m_setTyped = [text](const QString &typed) { text->setPlainText(typed); };
    connect(text, &QPlainTextEdit::textChanged, this, &FormField::edited);
    return text;
}

QWidget *FormField::makeChoice()
{
    auto *choice = new QComboBox;
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    fillChoice(choice, m_face.choices);
    choice->setCompleter(nullptr);
    offerIn(choice, m_face.choices, OfferKind::One);
    m_typed = [choice] { return choice->currentText(); };
    m_setTyped = [choice](const QString &text) { choice->setEditText(text); };
    connect(choice, &QComboBox::editTextChanged, this, &FormField::edited);
    connect(choice, &QComboBox::activated, this, &FormField::left);
    return choice;
}

QWidget *FormField::makeFlag()
{
    auto *flag = new QCheckBox;
    m_typed = [flag] { return flag->isChecked() ? u"1"_s : QString(); };
    m_setTyped = [flag](const QString &text) { flag->setChecked(!text.isEmpty()); };
    connect(flag, &QCheckBox::toggled, this, &FormField::edited);
    return flag;
}

QWidget *FormField::makeDay()
{
    auto *day = new DateField;
    day->showInWords();
    m_typed = [day] { return day->text(); };
    m_setTyped = [day](const QString &text) { day->setText(text); };
    connect(day, &QLineEdit::textChanged, this, &FormField::edited);
    connect(day, &DateField::dateChosen, this, &FormField::left);
    return day;
}

void FormField::setValue(const QVariant &value)
{
    if (m_face.kind == FieldKind::Day)
        m_setTyped(dateInWords(value.toDate()));
    else if (m_face.kind == FieldKind::Flag)
        m_setTyped(value.toBool() ? u"1"_s : QString());
    else
        m_setTyped(value.toString());
}

Result<QVariant> FormField::value() const
{
    const QString text = typed().trimmed();
    switch (m_face.kind) {
    case FieldKind::Flag:
        return QVariant(!text.isEmpty());
    case FieldKind::Choice:
        return QVariant(m_offer->meant());
    case FieldKind::Text:
        return QVariant(text);
    case FieldKind::Line:
        return QVariant(cleanLine(m_offer != nullptr ? m_offer->meant() : text));
    case FieldKind::Number: {
        bool isNumber = false;
        const int number = halfWidth(text).toInt(&isNumber);
        if (!isNumber && !text.isEmpty())
            return Error {ErrorKind::Invalid, tr("“%1” is not a whole number. Write digits only.").arg(text), {}};
        return isNumber ? QVariant(number) : QVariant(QString());
    }
    case FieldKind::Day:
        break;
    }
    const auto *day = qobject_cast<const DateField *>(m_editor);
    const auto meant = day->date();
    return meant ? Result<QVariant>(QVariant(*meant)) : Error {ErrorKind::Invalid, day->complaint(), {}};
}

void FormField::tidy()
{
    const auto meant = value();
    if (!meant || m_face.kind == FieldKind::Flag || m_face.kind == FieldKind::Text)
        return;
    const QString tidied = m_face.kind == FieldKind::Day ? dateInWords(meant->toDate()) : meant->toString();
    if (tidied != typed())
        m_setTyped(tidied);
    if (m_face.kind == FieldKind::Day && !m_isBad)
        remarkOnDate();
}

void FormField::setOffered(const QStringList &words)
{
    auto *choice = qobject_cast<QComboBox *>(m_editor);
    QStringList &known = choice != nullptr ? m_face.choices : m_face.parts;
    if (words == known || m_offer == nullptr)
        return;
    known = words;
    m_offer->setWords(words);
    if (choice != nullptr)
        fillChoice(choice, words);
}

void FormField::offer(const QStringList &words)
{
    if (m_face.kind == FieldKind::Line && m_offer == nullptr && !words.isEmpty())
        offerIn(m_editor, words, OfferKind::Hint);
}

void FormField::complain(const QString &sentence)
{
    m_isBad = true;
    showRemark(withShape(Tone::Bad, sentence));
    m_remark->setStyleSheet(u"color: %1;"_s.arg(colors().bad.name()));
    m_editor->setAccessibleDescription(sentence);
}

void FormField::doubt(const QString &sentence)
{
    showRemark(withShape(Tone::Warning, sentence));
    m_remark->setStyleSheet(u"color: %1;"_s.arg(colors().warning.name()));
}

void FormField::clearComplaint()
{
    if (!m_isBad)
        return;
    m_isBad = false;
    showRemark({});
    m_editor->setAccessibleDescription(m_face.isRequired ? tr("Must be filled in") : QString());
}

void FormField::remarkOnDate()
{
    const auto *day = qobject_cast<const DateField *>(m_editor);
    const QDate date = day->date().value_or(QDate());
    remarkThat(date.isValid() ? dateRemark(date, QDate::currentDate(), WorkCalendar::announced()) : QString());
}

void FormField::remarkThat(const QString &sentence)
{
    m_remark->setStyleSheet(u"color: %1;"_s.arg(colors().inkSoft.name()));
    showRemark(sentence);
}

void FormField::showRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

bool FormField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, &FormField::left, Qt::QueuedConnection); // after the editor itself
    }
    return QObject::eventFilter(object, event);
}

} // namespace lianxin::ui
