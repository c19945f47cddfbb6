#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/yearplan/yearpart.h"
#include "ui/yearplan/yearrows.h"

#include <limits>

class QLabel;
class QPushButton;

namespace lianxin::ui {

class ChartGrid;
class RecordTable;

/// How the invitations of the year are shared: a bar for each number of them, and the members behind it.
class YearShares : public YearPart
{
    Q_OBJECT

public:
    explicit YearShares(Workbook &workbook, QWidget *parent = nullptr);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<LoadRow>;

    /// From how many invitations on, up to how many, a member is shown.
    struct Span {
        int least = 0;
        int most = std::numeric_limits<int>::max();

        friend bool operator==(const Span &, const Span &) = default;
    };

    void buildLayout();
    QPushButton *addChip(const QString &name);
    void showSpan(const Span &span);
    void showChip(QPushButton *chip, const QString &text, const Span &span);
    [[nodiscard]] Span atCap() const;

    QLabel *m_figures;
    ChartGrid *m_chart;
    RecordTable *m_table;
    Model *m_model;
    QPushButton *m_all;
    QPushButton *m_never;
    QPushButton *m_full;
    Span m_span;
};

} // namespace lianxin::ui
