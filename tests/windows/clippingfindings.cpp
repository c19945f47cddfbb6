#include "tests/windows/findings.h"
#include "tests/windows/shownparts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QString tooSmall(const QString &owner, const QString &text, int has, int needs)
{
    return u"%1: “%2” has %3 of %4 pixels"_s.arg(owner, text.left(40)).arg(has).arg(needs);
}

/// A text that scrolls with what is around it may lie out of sight.
bool scrolls(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around != nullptr; around = around->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(around) != nullptr)
            return true;
    return false;
}

Findings labelFindings(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(label.width());
        return needs > label.height() ? Findings {tooSmall(nameOf(label), label.text(), label.height(), needs)}
                                      : Findings();
    }
    const QSize needs = label.minimumSizeHint();
    if (needs.width() > label.width())
        return {tooSmall(nameOf(label), label.text(), label.width(), needs.width())};
    return needs.height() > label.height()
        ? Findings {tooSmall(nameOf(label), label.text(), label.height(), needs.height())}
        : Findings();
}

Findings buttonFindings(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (button.text().isEmpty() || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return {};
    const QSize needs = button.sizeHint();
    if (needs.width() > button.width())
        return {tooSmall(nameOf(button), button.text(), button.width(), needs.width())};
    return needs.height() > button.height()
        ? Findings {tooSmall(nameOf(button), button.text(), button.height(), needs.height())}
        : Findings();
}

/// What a field says while it is empty; what is typed may be longer than the field.
Findings fieldFindings(const QLineEdit &field)
{
    if (field.placeholderText().isEmpty() || !field.text().isEmpty())
        return {};
    QStyleOptionFrame option;
    option.initFrom(&field);
    QRect room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field);
    for (const auto *piece : field.findChildren<QToolButton *>()) {
        if (!piece->isVisible() || piece->icon().isNull())
            continue;
        if (piece->geometry().center().x() < field.width() / 2)
            room.setLeft(std::max(room.left(), piece->geometry().right()));
        else
            room.setRight(std::min(room.right(), piece->geometry().left()));
    }
    const int needs = field.fontMetrics().horizontalAdvance(field.placeholderText());
    return needs > room.width() ? Findings {tooSmall(nameOf(field), field.placeholderText(), room.width(), needs)}
                                : Findings();
}

Findings choiceFindings(const QComboBox &choice)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    const int room =
        choice.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice).width();
    const int needs = choice.fontMetrics().horizontalAdvance(choice.currentText());
    return needs > room ? Findings {tooSmall(nameOf(choice), choice.currentText(), room, needs)} : Findings();
}

Findings tabFindings(const QTabBar &tabs)
{
    Findings findings;
    for (int tab = 0; tab < tabs.count(); ++tab) {
        if (!tabs.isTabVisible(tab))
            continue;
        const QRect place = tabs.tabRect(tab);
        const int needs = tabs.fontMetrics().horizontalAdvance(withoutMnemonic(tabs.tabText(tab)));
        if (needs > place.width())
            findings.append(tooSmall(nameOf(tabs), tabs.tabText(tab), place.width(), needs));
        else if (place.right() > tabs.width())
            findings.append(u"%1: “%2” stands out of the row"_s.arg(nameOf(tabs), tabs.tabText(tab)));
    }
    return findings;
}

Findings titleFindings(const QHeaderView &header)
{
    Findings findings;
    for (int section = 0; section < header.count() && header.orientation() == Qt::Horizontal; ++section)
        if (!header.isSectionHidden(section) && header.sectionSize(section) < header.sectionSizeHint(section))
            findings.append(tooSmall(nameOf(header), header.model()->headerData(section, Qt::Horizontal).toString(),
                                     header.sectionSize(section), header.sectionSizeHint(section)));
    return findings;
}

/// Lists that break lines give each entry the height that its lines need.
Findings lineFindings(const QListView &list)
{
    Findings findings;
    for (int row = 0; row < list.model()->rowCount(list.rootIndex()); ++row) {
        const QModelIndex index = list.model()->index(row, 0, list.rootIndex());
        const QRect place(0, 0, list.viewport()->width(), QWIDGETSIZE_MAX);
        const int needs = list.fontMetrics().boundingRect(place, Qt::TextWordWrap, index.data().toString()).height();
        if (list.visualRect(index).height() < needs)
            findings.append(tooSmall(nameOf(list), index.data().toString(), list.visualRect(index).height(), needs));
    }
    return findings;
}

/// Lists show their entries whole: they do not scroll sideways.
Findings entryFindings(const QListView &list)
{
    Findings findings;
    if (list.model() == nullptr || list.viewMode() != QListView::ListMode)
        return findings;
    if (list.wordWrap())
        return lineFindings(list);
    constexpr int sign = 26; // an icon and the space after it
    for (int row = 0; row < list.model()->rowCount(list.rootIndex()); ++row) {
        const QModelIndex index = list.model()->index(row, 0, list.rootIndex());
        const bool hasIcon = !index.data(Qt::DecorationRole).isNull();
        const int needs = list.fontMetrics().horizontalAdvance(index.data().toString()) + (hasIcon ? sign : 0);
        if (needs > list.viewport()->width() && list.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            findings.append(tooSmall(nameOf(list), index.data().toString(), list.viewport()->width(), needs));
    }
    return findings;
}

Findings placeFindings(const QWidget &widget, const QWidget &window)
{
    if (scrolls(widget) || &widget == &window)
        return {};
    const QRect place(widget.mapTo(&window, QPoint()), widget.size());
    if (!window.rect().contains(place))
        return {u"%1: stands outside of its window"_s.arg(nameOf(widget))};
    return {};
}

bool isTextual(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) != nullptr || qobject_cast<const QAbstractButton *>(&widget) != nullptr
        || qobject_cast<const QLineEdit *>(&widget) != nullptr || qobject_cast<const QComboBox *>(&widget) != nullptr;
}

Findings overlapFindings(const QList<QWidget *> &shown)
{
    Findings findings;
    for (qsizetype one = 0; one < shown.size(); ++one)
        for (qsizetype other = one + 1; other < shown.size(); ++other) {
            const QWidget &a = *shown.at(one);
            const QWidget &b = *shown.at(other);
            if (a.parentWidget() == b.parentWidget() && isTextual(a) && isTextual(b) && !isPiece(a)
                && a.geometry().intersects(b.geometry()))
                findings.append(u"%1 and %2 overlap"_s.arg(nameOf(a), nameOf(b)));
        }
    return findings;
}

Findings textFindings(const QWidget &widget)
{
    if (isPiece(widget) && qobject_cast<const QHeaderView *>(&widget) == nullptr)
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelFindings(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return buttonFindings(*button);
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return fieldFindings(*field);
    if (const auto *choice = qobject_cast<const QComboBox *>(&widget); choice != nullptr && !choice->isEditable())
        return choiceFindings(*choice);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return tabFindings(*tabs);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return titleFindings(*header);
    if (const auto *list = qobject_cast<const QListView *>(&widget))
        return entryFindings(*list);
    return {};
}

} // namespace

Findings clippingFindings(QWidget &window)
{
    const QList<QWidget *> shown = shownWidgets(window);
    Findings findings = overlapFindings(shown);
    for (const QWidget *widget : shown)
        findings += textFindings(*widget) + placeFindings(*widget, window);
    return findings;
}

Findings sizeFindings(QWidget &window)
{
    constexpr QSize room(1366, 768 - 48);
    const QSize needs = window.minimumSizeHint().expandedTo(window.minimumSize());
    const QSize size = window.isModal() || window.windowType() == Qt::Dialog ? needs.expandedTo(window.size()) : needs;
    if (size.width() <= room.width() && size.height() <= room.height())
        return {};
    return {u"needs %1 × %2 pixels"_s.arg(size.width()).arg(size.height())};
}
