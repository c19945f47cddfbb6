#include "tests/windows/shownparts.h"

#include "tests/windows/findings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsLookedAt = 12; // of a table: the others are alike

class TextCollector
{
public:
    explicit TextCollector(QWidget &window)
        : m_window(window)
    {
        for (QWidget *widget : shownWidgets(window))
            look(*widget);
    }

    [[nodiscard]] QList<ShownText> texts() const { return m_texts; }

private:
    void look(QWidget &widget)
    {
        if (const auto *label = qobject_cast<QLabel *>(&widget))
            add(widget, label->text(), label->contentsRect());
        else if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
            add(widget, showsText(*button) ? withoutMnemonic(button->text()) : QString(), widget.rect());
        else if (const auto *field = qobject_cast<QLineEdit *>(&widget))
            add(widget, field->text().isEmpty() ? field->placeholderText() : field->text(), widget.rect());
        else if (const auto *choice = qobject_cast<QComboBox *>(&widget); choice != nullptr && !choice->isEditable())
            add(widget, choice->currentText(), widget.rect());
        else if (const auto *group = qobject_cast<QGroupBox *>(&widget))
            add(widget, withoutMnemonic(group->title()), QRect(0, 0, widget.width(), 24));
        else
            lookAtMany(widget);
    }

    static bool showsText(const QAbstractButton &button)
    {
        const auto *tool = qobject_cast<const QToolButton *>(&button);
        return tool == nullptr || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
    }

    void lookAtMany(QWidget &widget)
    {
        if (const auto *tabs = qobject_cast<QTabBar *>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(widget, withoutMnemonic(tabs->tabText(tab)), tabs->tabRect(tab));
        } else if (const auto *menus = qobject_cast<QMenuBar *>(&widget)) {
            for (const QAction *action : menus->actions())
                add(widget, withoutMnemonic(action->text()), menus->actionGeometry(const_cast<QAction *>(action)));
        } else if (const auto *header = qobject_cast<QHeaderView *>(&widget)) {
            lookAtTitles(*header);
        } else if (const auto *view = qobject_cast<QAbstractItemView *>(&widget)) {
            lookAtCells(*view);
        } else if (const auto *scene = qobject_cast<QGraphicsView *>(&widget)) {
            lookAtScene(*scene);
        }
    }

    void lookAtTitles(const QHeaderView &header)
    {
        for (int section = 0; section < header.count() && header.orientation() == Qt::Horizontal; ++section) {
            const QRect place(header.sectionViewportPosition(section), 0, header.sectionSize(section), header.height());
            if (!header.isSectionHidden(section))
                add(*header.viewport(), header.model()->headerData(section, header.orientation()).toString(), place);
        }
    }

    void lookAtCells(const QAbstractItemView &view)
    {
        if (view.model() == nullptr)
            return;
        const int rows = std::min(view.model()->rowCount(view.rootIndex()), rowsLookedAt);
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = view.model()->index(row, column, view.rootIndex());
                const QRect place = view.visualRect(index);
                if (index.flags().testFlag(Qt::ItemIsEnabled) && place.isValid())
                    add(*view.viewport(), index.data().toString(), place);
            }
    }

    void lookAtScene(const QGraphicsView &view)
    {
        if (view.scene() == nullptr)
            return;
        for (const QGraphicsItem *item : view.scene()->items()) {
            const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
            if (text != nullptr && text->isVisible() && text->opacity() > 0)
                add(*view.viewport(), text->toPlainText(), view.mapFromScene(text->sceneBoundingRect()).boundingRect(),
                    text->font());
        }
    }

    void add(const QWidget &widget, const QString &text, const QRect &place)
    {
        add(widget, text, place, widget.font());
    }
    void add(const QWidget &widget, const QString &text, const QRect &place, const QFont &font)
    {
        const QRect seen = place.intersected(widget.visibleRegion().boundingRect());
        const int line = QFontMetrics(font).height();
        const bool isInSight = seen.width() >= std::min(place.width(), 2 * line)
            && (seen.contains(place.center().x(), place.center().y() - line / 2 + 1) || seen.height() >= 2 * line)
            && (seen.contains(place.center().x(), place.center().y() + line / 2 - 1) || seen.height() >= 2 * line);
        if (text.trimmed().isEmpty() || !isInSight)
            return;
        m_texts.append({nameOf(widget), text, QRect(widget.mapTo(&m_window, seen.topLeft()), seen.size()), font,
                        widget.isEnabled()});
    }

    QWidget &m_window;
    QList<ShownText> m_texts;
};

} // namespace

QString withoutMnemonic(const QString &text)
{
    QString bare = text;
    bare.replace("&&"_L1, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    return bare;
}

QString nameOf(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    QString name = widget.objectName();
    for (const QWidget *around = widget.parentWidget(); name.isEmpty() && around != nullptr;
         around = around->parentWidget())
        if (!around->objectName().isEmpty())
            name = u"in "_s + around->objectName();
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), name, text.left(30));
}

QList<QWidget *> shownWidgets(QWidget &window)
{
    QList<QWidget *> shown {&window};
    for (QWidget *child : window.findChildren<QWidget *>())
        if (child->isVisible() && child->window() == &window && !child->visibleRegion().isEmpty())
            shown.append(child);
    return shown;
}

QList<ShownText> shownTexts(QWidget &window)
{
    return TextCollector(window).texts();
}

bool isPiece(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return parent != nullptr
        && (qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
            || qobject_cast<const QComboBox *>(parent) != nullptr || qobject_cast<const QLineEdit *>(parent) != nullptr
            || qobject_cast<const QKeySequenceEdit *>(parent) != nullptr
            || qobject_cast<const QTabBar *>(parent) != nullptr || qobject_cast<const QMenuBar *>(parent) != nullptr
            || qobject_cast<const QHeaderView *>(&widget) != nullptr
            || qobject_cast<const QTableView *>(parent) != nullptr
            || qobject_cast<const QScrollBar *>(&widget) != nullptr);
}

/// Labels that lead on.
static bool isLink(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) != nullptr && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

bool isControl(const QWidget &widget)
{
    return !isPiece(widget)
        && (qobject_cast<const QAbstractButton *>(&widget) != nullptr
            || qobject_cast<const QLineEdit *>(&widget) != nullptr
            || qobject_cast<const QComboBox *>(&widget) != nullptr
            || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
            || qobject_cast<const QAbstractItemView *>(&widget) != nullptr
            || qobject_cast<const QTextEdit *>(&widget) != nullptr
            || qobject_cast<const QPlainTextEdit *>(&widget) != nullptr
            || qobject_cast<const QTabBar *>(&widget) != nullptr || isLink(widget));
}
