#pragma once

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QWidget;

/// A text that is seen in a window.
struct ShownText {
    QString owner; ///< as nameOf() says
    QString text; ///< mnemonics taken out
    QRect place; ///< in the window
    QFont font;
    bool isEnabled = true;
};

/// The widgets below `window`, it included, that are seen there.
QList<QWidget *> shownWidgets(QWidget &window);
/// All texts that are seen: labels, buttons, fields, titles, tabs, menus, and the cells in sight.
QList<ShownText> shownTexts(QWidget &window);
/// Whether the user acts upon it: by mouse or keys.
bool isControl(const QWidget &widget);
/// Whether it is a piece of another control, such as the field of a box of choices.
bool isPiece(const QWidget &widget);
QString withoutMnemonic(const QString &text);
