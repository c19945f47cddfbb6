#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace lianxin {
class Workbook;
}

namespace lianxin::ui {

/// Undo and redo of the workbook's actions, each named after what it would take back or repeat. In a text
/// field the keys belong to the text.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    explicit UndoActions(QObject *parent = nullptr);

    /// The workbook to act upon; null = none.
    void follow(Workbook *workbook);

    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }
    [[nodiscard]] QAction *several() const { return m_several; } ///< shows the last actions, to undo some at once

signals:
    void failed(const lianxin::Error &error);
    void done(const QString &what); ///< one sentence

private:
    void name();
    void step(bool back);
    void showSteps();
    void goBack(int steps);

    QPointer<Workbook> m_workbook;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_several;
};

} // namespace lianxin::ui
