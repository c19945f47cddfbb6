#pragma once

#include "core/storage/history.h"
#include "ui/base/recordref.h"
#include "ui/shell/changewords.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <variant>

class QComboBox;
class QDateTimeEdit;

namespace lianxin {
struct KnownFacts;
}

namespace lianxin::ui {

template <typename Entity>
class EntityTableModel;
class JobBar;
class RecordTable;

/// A point in the history: right after an action, or a moment.
using HistoryPoint = std::variant<ActionId, QDateTime>;

/// What differs between two moments, record by record: since this morning, since Friday, since one action, or between
/// any two moments. It is compared on another thread.
class HistoryDifferences : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    explicit HistoryDifferences(Workbook &workbook, Clock now = &QDateTime::currentDateTime, QWidget *parent = nullptr);

    /// Compares anew, when it is seen.
    void refresh(const std::shared_ptr<const KnownFacts> &known);
    /// Compares what was right after `action` with what is now.
    void showSince(const PerformedAction &action);

signals:
    void openRequested(const lianxin::ui::RecordRef &record);
    void failed(const lianxin::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void fillChoices();
    void compare();
    void offerMoments();
    void showChanges(const Result<QList<RecordChange>> &changes);
    [[nodiscard]] HistoryPoint beginning() const;
    [[nodiscard]] HistoryPoint end() const;

    Workbook &m_workbook;
    Clock m_now;
    ChangeWords m_words;
    PerformedAction m_action; ///< since which; not stored = none was chosen
    EntityTableModel<RecordChange> *m_model = nullptr;
    QComboBox *m_since;
    QDateTimeEdit *m_from;
    QComboBox *m_until;
    QDateTimeEdit *m_to;
    RecordTable *m_table;
    JobBar *m_job;
    bool m_isOutdated = true;
};

} // namespace lianxin::ui
