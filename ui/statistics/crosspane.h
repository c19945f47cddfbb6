#pragma once

#include "core/statistics/crosstable.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace lianxin::ui {

class ValueTable;

/// A cross-table of any two sides of what is counted, with its sums; each number opens its records.
class CrossPane : public QWidget
{
    Q_OBJECT

public:
    explicit CrossPane(QWidget *parent = nullptr);

    [[nodiscard]] CrossQuestion question() const;
    /// `before`: the same a year earlier, when it is compared.
    void showTable(const CrossTable &table, const std::optional<CrossTable> &before = {});
    [[nodiscard]] const CrossTable &table() const { return m_table; }

signals:
    void asked(); ///< another question was chosen
    void chosen(const lianxin::SeriesPoint &point, const QString &name, const QString &whole);

private:
    template <typename Code>
    QComboBox *choice(const char *name, const QString &spoken, Code first);
    void choose(qsizetype row, qsizetype column);

    QComboBox *m_counted;
    QComboBox *m_down;
    QComboBox *m_across;
    QLabel *m_note;
    QVBoxLayout *m_place; ///< of the numbers
    ValueTable *m_values = nullptr;
    CrossTable m_table;
    Series m_shown; ///< of the table, with its sums, and beside the year before where that is compared
};

} // namespace lianxin::ui
