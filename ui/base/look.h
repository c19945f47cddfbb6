#pragma once

#include <QColor>
#include <QIcon>

class QApplication;
class QFont;
class QPushButton;
class QWidget;

namespace lianxin::ui {

/// The spacing grid, in pixels at 96 dpi.
enum Space { Narrow = 4, Normal = 8, Wide = 16, Broad = 24 };
/// The least width of a pane that stands beside a table, in pixels at 96 dpi.
constexpr int widePane = 400;

enum class Theme { Light, Dark };

/// The colours of a theme. What stands on `page`, `card`, `sidebar` or `chosen` in `ink` or `inkSoft`
/// has a contrast of at least 4.5 to 1.
struct Colors {
    QColor page; ///< behind everything
    QColor card; ///< tables, fields, panes
    QColor sidebar;
    QColor line; ///< borders
    QColor hair; ///< between rows
    QColor ink;
    QColor inkSoft; ///< second in importance
    QColor inkFaint; ///< what cannot be used now
    QColor brand; ///< the red of the mark
    QColor accent; ///< what can be acted upon
    QColor chosen; ///< behind what is selected
    QColor hover;
    QColor good;
    QColor warning;
    QColor bad;
};

[[nodiscard]] const Colors &colors(Theme theme);
/// Those of the theme in force.
[[nodiscard]] const Colors &colors();

[[nodiscard]] Theme theme();
/// Gives the whole program style, palette, sheet and font of `theme`, the type in `points`; may be called again at
/// any time.
void dress(QApplication &app, Theme theme, double points = 10.5);

/// The icon `name` of resources/icons in the colours of the theme in force; null if there is none.
[[nodiscard]] QIcon icon(const QString &name);

/// The font of titles, `steps` sizes (of 1.5 pt) above the usual one.
[[nodiscard]] QFont titleFont(int steps = 3);
/// Sets it on `widget`, also when the program is dressed anew.
void setTitleFont(QWidget *widget, int steps = 3);

/// Makes `button` the one that the eye finds first.
void makePrimary(QPushButton *button);

} // namespace lianxin::ui
