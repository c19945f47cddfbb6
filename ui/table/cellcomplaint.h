#pragma once

#include <QLabel>

namespace lianxin::ui {

/// Why what was typed in a cell is not taken: below its editor, or above where there is no room. It follows the editor
/// and goes with it; once the user goes on typing it is seen no more.
class CellComplaint : public QLabel
{
    Q_OBJECT

public:
    /// Belongs to `sheet`, over which it may stand.
    CellComplaint(QWidget *editor, QWidget *sheet, const QString &sentence);

    [[nodiscard]] QWidget *editor() const { return m_editor; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void settle();

    QWidget *m_editor;
    bool m_stands = true; ///< nothing was typed since
};

} // namespace lianxin::ui
