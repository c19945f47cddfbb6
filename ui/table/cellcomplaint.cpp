#include "ui/table/cellcomplaint.h"

#include "ui/base/look.h"
#include "ui/base/tonesign.h"

#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int lettersInLine = 40; // x, as wide as it is at most
} // namespace

CellComplaint::CellComplaint(QWidget *editor, QWidget *sheet, const QString &sentence)
    : QLabel(sheet)
    , m_editor(editor)
{
    setObjectName("cellComplaint"_L1);
    setTextFormat(Qt::PlainText); // it tells what was typed
    setWordWrap(true);
    setText(withShape(Tone::Bad, sentence));
    setStyleSheet(u"background: %1; color: %2; border: 1px solid %2; padding: 4px 8px;"_s.arg(colors().card.name(),
                                                                                              colors().bad.name()));
    editor->setAccessibleDescription(sentence);
    editor->installEventFilter(this);
    connect(editor, &QObject::destroyed, this, &QObject::deleteLater);
    const auto *list = qobject_cast<QComboBox *>(editor);
    if (const auto *line = list != nullptr ? list->lineEdit() : qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, &CellComplaint::settle);
    place();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CellComplaint::settle()
{
    m_stands = false;
    m_editor->setAccessibleDescription({});
    hide();
}

void CellComplaint::place()
{
    ensurePolished(); // the style's room around the words counts for its height
    const QWidget &sheet = *parentWidget();
    const QRect cell(m_editor->mapTo(&sheet, QPoint()), m_editor->size());
    const int width = std::min(std::max(cell.width(), lettersInLine * fontMetrics().horizontalAdvance(u'x')),
                               sheet.width() - 2 * Normal);
    const int height = heightForWidth(width);
    const int below = cell.bottom() + 1;
    const int left = std::clamp(cell.left(), 0, std::max(0, sheet.width() - width - Normal));
    setGeometry(left, below + height <= sheet.height() ? below : cell.top() - height, width, height);
    setVisible(m_stands && m_editor->isVisible() && m_editor->parentWidget()->rect().intersects(m_editor->geometry()));
    raise();
}

bool CellComplaint::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Hide:
        hide();
        break;
    case QEvent::Show:
    case QEvent::Move:
    case QEvent::Resize:
        place();
        break;
    default:
        break;
    }
    return QLabel::eventFilter(watched, event);
}

} // namespace lianxin::ui
