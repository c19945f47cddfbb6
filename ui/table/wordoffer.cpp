#include "ui/table/wordoffer.h"

#include "core/base/wordlists.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QStringListModel>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int mostRows = 10;
constexpr int widest = 480; // pixels

QLineEdit *lineIn(QWidget *editor)
{
    auto *list = qobject_cast<QComboBox *>(editor);
    return list != nullptr ? list->lineEdit() : qobject_cast<QLineEdit *>(editor);
}

bool leavesField(Qt::FocusReason reason)
{
    return reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason;
}

bool takesWord(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

int stepOf(int key)
{
    switch (key) {
    case Qt::Key_Down:
        return 1;
    case Qt::Key_Up:
        return -1;
    case Qt::Key_PageDown:
        return mostRows;
    case Qt::Key_PageUp:
        return -mostRows;
    default:
        return 0;
    }
}

} // namespace

WordOffer::WordOffer(QWidget *editor, const QStringList &words, OfferKind kind)
    : QObject(editor)
    , m_editor(editor)
    , m_line(lineIn(editor))
    , m_words(words)
    , m_kind(kind)
    , m_list(new QListView(editor))
    , m_offered(new QStringListModel(this))
{
    m_list->setObjectName("wordOffer"_L1);
    m_list->setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_offered);
    connect(m_line, &QLineEdit::textEdited, this, &WordOffer::follow);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &word) {
        take(word.data().toString());
        hide();
        emit chosen();
    });
    editor->installEventFilter(this);
    if (m_line != editor)
        m_line->installEventFilter(this);
}

WordOffer *WordOffer::of(const QWidget *editor)
{
    return editor->findChild<WordOffer *>(QString(), Qt::FindDirectChildrenOnly);
}

bool WordOffer::isShown() const
{
    return m_list->isVisible();
}

QStringList WordOffer::shown() const
{
    return isShown() ? m_offered->stringList() : QStringList();
}

int WordOffer::marked() const
{
    return isShown() ? m_list->currentIndex().row() : -1;
}

void WordOffer::showAll()
{
    offer(m_words.all());
}

/// What somebody types narrows the offer; nothing typed offers nothing.
void WordOffer::follow()
{
    m_isEdited = true;
    m_isDeclined = false;
    const QString typed = part();
    const QStringList found = typed.isEmpty() ? QStringList() : m_words.matching(typed);
    if (found.isEmpty() || found == QStringList {typed})
        hide();
    else
        offer(found);
}

void WordOffer::offer(const QStringList &words)
{
    if (words.isEmpty())
        return hide();
    m_offered->setStringList(words);
    const auto meant = m_kind == OfferKind::Hint ? -1 : words.indexOf(m_words.meantBy(part()));
    m_list->setCurrentIndex(m_offered->index(static_cast<int>(meant), 0));
    place();
    m_list->show();
    m_list->raise();
}

/// Below the line, or above it where there is no room.
void WordOffer::place()
{
    const int frame = 2 * m_list->frameWidth();
    const int rows = std::min(m_offered->rowCount(), mostRows);
    const int height = rows * m_list->sizeHintForRow(0) + frame + 2; // the style's own border
    const int room = m_list->sizeHintForColumn(0) + frame + m_list->fontMetrics().height();
    const int width = std::max(m_editor->width(), std::min(room, widest));
    const QRect screen = m_editor->screen()->availableGeometry();
    const QPoint below = m_editor->mapToGlobal(QPoint(0, m_editor->height()));
    const bool fits = below.y() + height <= screen.bottom();
    const int left = std::clamp(below.x(), screen.left(), std::max(screen.left(), screen.right() - width));
    m_list->setGeometry(left, fits ? below.y() : below.y() - m_editor->height() - height, width, height);
}

void WordOffer::hide()
{
    m_list->hide();
}

bool WordOffer::isThere() const
{
    return qobject_cast<const QLineEdit *>(static_cast<const QObject *>(m_line)) != nullptr;
}

bool WordOffer::handle(QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return press(key->key(), key->modifiers() & ~Qt::KeypadModifier);
    }
    case QEvent::ShortcutOverride:
        if (const int key = static_cast<QKeyEvent *>(event)->key(); isShown() && key == Qt::Key_Escape)
            event->accept(); // it means the offer, not the window
        return false;
    case QEvent::FocusOut:
        hide();
        if (isThere() && leavesField(static_cast<QFocusEvent *>(event)->reason()))
            settle();
        return false;
    case QEvent::Hide:
    case QEvent::Move:
        hide();
        return false;
    default:
        return false;
    }
}

bool WordOffer::press(int key, Qt::KeyboardModifiers modifiers)
{
    const bool isPlain = modifiers == Qt::NoModifier || key == Qt::Key_Backtab;
    if (!isPlain) {
        if (modifiers & (Qt::ControlModifier | Qt::AltModifier))
            hide(); // it means the form or the window
        return false;
    }
    return isShown() ? pressShown(key) : pressHidden(key);
}

bool WordOffer::pressShown(int key)
{
    if (const int step = stepOf(key); step != 0) {
        moveMark(step);
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_isDeclined = true;
        hide();
        return true;
    }
    if (!takesWord(key))
        return false;
    const bool isTaken = takeMarked();
    hide();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    return isTaken && isEnter && m_kind != OfferKind::One; // there may be more to type
}

bool WordOffer::pressHidden(int key)
{
    if (takesWord(key))
        settle();
    if (stepOf(key) == 0)
        return false;
    if (key == Qt::Key_Down)
        offer(m_isEdited ? m_words.matching(part()) : m_words.all());
    return key == Qt::Key_Down || m_line != m_editor; // a list would go to some other word
}

void WordOffer::moveMark(int by)
{
    const int row = m_list->currentIndex().row();
    const int from = row < 0 && by < 0 ? m_offered->rowCount() : row;
    m_list->setCurrentIndex(m_offered->index(std::clamp(from + by, 0, m_offered->rowCount() - 1), 0));
}

/// False: nothing was marked, or what is marked stands there already.
bool WordOffer::takeMarked()
{
    const QString word = m_list->currentIndex().data().toString();
    const bool isNew = !word.isEmpty() && word != part();
    if (isNew)
        take(word);
    return isNew;
}

/// What was typed becomes what it means.
void WordOffer::settle()
{
    if (const QString text = meant(); m_isEdited && text != m_line->text())
        m_line->setText(text);
}

QString WordOffer::meant() const
{
    const QString text = m_line->text();
    if (m_kind == OfferKind::Hint || m_isDeclined)
        return text.trimmed();
    if (m_kind == OfferKind::One)
        return m_words.meantBy(text);
    QString whole;
    QString word;
    for (const QChar sign : text) {
        if (!separatesWords(sign)) {
            word += sign;
            continue;
        }
        whole += m_words.meantBy(std::exchange(word, QString())) + sign;
    }
    return whole + m_words.meantBy(word);
}

/// Puts `word` in place of what is being typed.
void WordOffer::take(const QString &word)
{
    if (m_kind != OfferKind::Several) {
        m_line->setText(word);
    } else {
        const qsizetype start = partStart();
        const QString text = m_line->text();
        m_line->setText(text.first(start) + word + text.sliced(partEnd()));
        m_line->setCursorPosition(static_cast<int>(start + word.size()));
    }
    m_isEdited = true;
}

/// Where the word begins that the cursor stands in.
qsizetype WordOffer::partStart() const
{
    const QString text = m_line->text();
    qsizetype start = m_kind == OfferKind::Several ? m_line->cursorPosition() : 0;
    while (start > 0 && !separatesWords(text.at(start - 1)))
        --start;
    return start;
}

qsizetype WordOffer::partEnd() const
{
    const QString text = m_line->text();
    qsizetype end = m_kind == OfferKind::Several ? m_line->cursorPosition() : text.size();
    while (end < text.size() && !separatesWords(text.at(end)))
        ++end;
    return end;
}

QString WordOffer::part() const
{
    const qsizetype start = partStart();
    return m_line->text().sliced(start, partEnd() - start).trimmed();
}

bool WordOffer::eventFilter(QObject *watched, QEvent *event)
{
    return handle(event) || QObject::eventFilter(watched, event);
}

} // namespace lianxin::ui
