#pragma once

#include "core/activities/aftermath.h"
#include "ui/base/activitypart.h"

namespace lianxin::ui {

class RecordTable;

/// What is done after a visit: the office looks back on it, tells what is worth telling, and keeps what the media told.
class AftermathPane : public ActivityPart
{
    Q_OBJECT

public:
    AftermathPane(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> count() const override;
    bool reveal(const RecordRef &record) override;

protected:
    void showFacts() override;

private:
    using Reviews = EntityTableModel<ActivityReview>;
    using Cases = EntityTableModel<ActivityCase>;
    using Told = EntityTableModel<Publicity>;

    void connectReviews();
    void connectCases();
    void connectTold();

    std::function<QDate()> m_today;
    RecordTable *m_reviewTable;
    Reviews *m_reviews;
    RecordTable *m_caseTable;
    Cases *m_cases;
    RecordTable *m_toldTable;
    Told *m_told;
};

} // namespace lianxin::ui
