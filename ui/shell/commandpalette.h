#pragma once

#include "ui/shell/paletteentry.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;

namespace lianxin::ui {

class PaletteList;

/// One box over everything that can be gone to or done: it lies upon its window until something is chosen, it is left
/// by Esc or by working elsewhere. The keys are those of lists: up, down, Enter.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// Tells what fits what is typed; what to offer at first, for nothing.
    using Find = std::function<QList<PaletteEntry>(const QString &typed)>;

    CommandPalette(Find find, QWidget *window);
    ~CommandPalette() override;
    Q_DISABLE_COPY_MOVE(CommandPalette)

    /// Opens it, or empties it if it is open.
    void begin();
    /// Closes it; the focus goes back to where it was.
    void leave();

    [[nodiscard]] QLineEdit *box() const { return m_box; }
    [[nodiscard]] PaletteList *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refill();
    void place();
    void tellChosen();
    void openChosen();
    void followFocus(const QWidget *now);
    [[nodiscard]] bool act(int key);

    Find m_find;
    QLineEdit *m_box;
    PaletteList *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_before; ///< had the focus
    bool m_isComposing = false; ///< an input method holds the keys
};

} // namespace lianxin::ui
