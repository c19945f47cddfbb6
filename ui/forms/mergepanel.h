#pragma once

#include "ui/base/tablemodel.h"

#include <QWidget>

class QButtonGroup;

namespace lianxin::ui {

/// A value of which two records that become one hold different ones.
struct MergeLine {
    QString title;
    QString kept; ///< as the record shows it that stays
    QString other; ///< as the other one shows it
    CellChange change; ///< what makes the record that stays hold the other value
};

/// The values of two records side by side, to choose between where they differ. What only the other one has is
/// proposed.
class MergePanel : public QWidget
{
    Q_OBJECT

public:
    explicit MergePanel(QWidget *parent = nullptr);

    /// `kept` and `other` name the two.
    void setLines(const QString &kept, const QString &other, const QList<MergeLine> &lines);
    /// What the record that stays takes over.
    [[nodiscard]] QList<CellChange> choices() const;

private:
    void addHeading(const QString &text, int side);
    void addLine(const MergeLine &line, int row);

    QWidget *m_body = nullptr;
    QList<MergeLine> m_lines;
    QList<QButtonGroup *> m_groups; ///< as the lines
};

/// What of the record `other` of `model` the record `kept` has in another way, in the columns that are edited.
[[nodiscard]] QList<MergeLine> mergeLines(const TableModel &model, qint64 kept, qint64 other);
/// What of `changes`, those of a new record, the record `kept` has in another way.
[[nodiscard]] QList<MergeLine> mergeLines(const TableModel &model, qint64 kept, const QList<CellChange> &changes);

} // namespace lianxin::ui
