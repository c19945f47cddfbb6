#pragma once

#include <QLineEdit>

#include <functional>

namespace lianxin::ui {

/// The field below a column's title: what the cells of the column must be like, typed (see CellCondition) or chosen
/// from what stands in them.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    /// `values` is asked for what can be chosen when the list is opened, by Alt+Down or the arrow.
    FilterField(const QString &title, std::function<QStringList()> values, QWidget *parent = nullptr);

signals:
    void left(); ///< by Enter or Down, towards the rows
    void entered(); ///< by the keyboard

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void showValues();
    void choose(const QString &value, bool isChosen);
    [[nodiscard]] QStringList chosen() const;

    std::function<QStringList()> m_values;
};

} // namespace lianxin::ui
