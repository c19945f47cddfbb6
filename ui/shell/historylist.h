#pragma once

#include "core/storage/history.h"
#include "ui/base/recordref.h"
#include "ui/shell/changewords.h"

#include <QWidget>

#include <memory>

namespace lianxin {
struct KnownFacts;
}

namespace lianxin::ui {

template <typename Entity>
class PagedModel;
class RecordTable;

/// Actions of the history, and below them what the chosen one did to which record.
class HistoryList : public QWidget
{
    Q_OBJECT

public:
    enum class Part { All, Removals };

    /// The tables in it are called `name` and, that of the records, `name` + "Records".
    HistoryList(Workbook &workbook, Part part, const QString &name, const QString &title, QWidget *parent = nullptr);

    /// Reads what has come since, as soon as it is seen.
    void refresh(const std::shared_ptr<const KnownFacts> &known);

    [[nodiscard]] RecordTable *table() const { return m_table; }
    /// The action chosen; null = none. It stays until other rows are read.
    [[nodiscard]] const HistoryStep *current() const;

signals:
    void currentChanged();
    void openRequested(const lianxin::ui::RecordRef &record);
    void failed(const lianxin::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void catchUp();
    void buildRecords(const QString &name);
    void showRecords();
    void keepCurrent(qint64 id);

    Workbook &m_workbook;
    Part m_part;
    ChangeWords m_words;
    PagedModel<HistoryStep> *m_steps;
    PagedModel<RecordChange> *m_changes = nullptr;
    RecordTable *m_table;
    RecordTable *m_records;
    ActionId m_shown; ///< whose records are shown
    bool m_isOutdated = true;
};

} // namespace lianxin::ui
