#pragma once

#include <QMenu>

#include <functional>

namespace lianxin::ui {

class RecordTable;

/// All that can be done with the table in front, in the menu bar: what its own menus offer by a right click too.
class TableMenu : public QMenu
{
    Q_OBJECT

public:
    /// `inFront` answers with the table in front; null = none.
    explicit TableMenu(std::function<RecordTable *()> inFront, QWidget *parent = nullptr);

private:
    void fillAnew();

    std::function<RecordTable *()> m_inFront;
};

} // namespace lianxin::ui
