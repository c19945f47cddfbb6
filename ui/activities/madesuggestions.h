#pragma once

#include "ui/base/activitypart.h"

namespace lianxin::ui {

class RecordTable;

/// The suggestions that members made at an activity; each opens in the ledger.
class MadeSuggestions : public ActivityPart
{
    Q_OBJECT

public:
    /// `today` decides what is overdue.
    MadeSuggestions(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> count() const override;

signals:
    /// What is said at the activity is to be written down now.
    void captureRequested(lianxin::ActivityId activity);
    /// The tracking cards of these suggestions are wanted on paper.
    void cardsRequested(const QList<qint64> &suggestions);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<Suggestion>;

    [[nodiscard]] QList<Model::Column> columns();
    void requestCards();

    std::function<QDate()> m_today;
    RecordTable *m_table;
    Model *m_model;
};

} // namespace lianxin::ui
