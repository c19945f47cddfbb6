#pragma once

#include "core/exchange/importmapping.h"
#include "core/exchange/importreport.h"

#include <QTableWidget>

#include <functional>

namespace lianxin::ui {

/// The columns and values of other people's sheets that nobody knows, each with a choice of what it is of ours.
class MappingTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit MappingTable(QWidget *parent = nullptr);

    /// Shows what is unknown in `report` besides those that are answered.
    void offer(const ImportReport &report);

    /// The answers so far.
    [[nodiscard]] ImportMapping mapping() const { return m_mapping; }

signals:
    void changed();

private:
    void addColumns(const ImportReport &report);
    void addValues(const ImportReport &report);
    /// A line for `theirs`, called `title`; `answer` gets the one of `ours` that is chosen, or an empty text.
    void addLine(const QString &title, const QStringList &ours, const QString &chosen,
                 const std::function<void(const QString &)> &answer);

    ImportMapping m_mapping;
    QList<UnknownValue> m_values; // those that were offered: an answered one is not unknown any more
};

} // namespace lianxin::ui
