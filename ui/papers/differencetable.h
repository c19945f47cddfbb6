#pragma once

#include "core/documents/linedifference.h"

#include <QTableWidget>

namespace lianxin::ui {

/// Two versions of a text side by side, line by line: what is gone, what is new, what stands in its place.
class DifferenceTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit DifferenceTable(QWidget *parent = nullptr);

    void showLines(const QList<documents::ComparedLine> &lines);

private:
    void addRow(const QString &gone, const QString &fresh, const QString &word);
};

} // namespace lianxin::ui
