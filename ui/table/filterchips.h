#pragma once

#include <QWidget>

class QHBoxLayout;

namespace lianxin::ui {

class RecordFilter;

/// What narrows the columns of a table, one button each to take it away; not there when nothing does.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(RecordFilter *filter, QWidget *parent = nullptr);

private:
    void showConditions();
    void addChip(int column, const QString &typed);

    RecordFilter *m_filter;
    QHBoxLayout *m_line;
};

} // namespace lianxin::ui
