#pragma once

#include "ui/base/look.h"
#include "ui/shell/desk.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

/// The program in Chinese with a workbook, and each of its windows in turn: the welcome, every page and tab, and every
/// dialog that the gallery knows.
class EveryWindow
{
public:
    /// `points` is the size of its letters. `prepare` may change the workbook of the sample year before it is shown.
    explicit EveryWindow(lianxin::ui::Theme theme = lianxin::ui::Theme::Light, double points = 10.5,
                         const std::function<void(lianxin::Workbook &)> &prepare = {});
    ~EveryWindow();
    Q_DISABLE_COPY_MOVE(EveryWindow)

    using Look = std::function<void(const QString &name, QWidget &window)>;
    /// Calls `look` with each window as soon as it rests.
    void visit(const Look &look);
    void visitPages(const Look &look);
    void visitDialogs(const Look &look);

    /// Until what is laid out and read a turn later, or works in the background, is there.
    static void settle();
    /// Until what timers change while a window is opened is there too; a good part of a second.
    static void rest();
    [[nodiscard]] lianxin::ui::Desk &desk() { return *m_desk; }

private:
    void visitTabs(const QString &name, QWidget &part, const Look &look);

    QTemporaryDir m_folder;
    bool m_isSample; ///< else some dialogs have nothing to show
    std::unique_ptr<lianxin::ui::Desk> m_desk;
};
