#pragma once

#include "core/evaluation/factindex.h"
#include "core/evaluation/honoursteps.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace lianxin::ui {

class ComplaintLabel;
class FormField;

/// Asks for the next step of a round of honours. What is missing stands beside its field; what was typed stays.
class HonourStepDialog : public QDialog
{
    Q_OBJECT

public:
    /// Stores the step. Errors: what the dialog is to tell.
    using Take = std::function<Result<void>(const HonourMove &move)>;

    /// `today` is offered as the day of the step, which lies on none after it.
    HonourStepDialog(const FactIndex &index, const HonourCase &known, QDate today, Take take,
                     QWidget *parent = nullptr);

    void accept() override;

private:
    void buildFields();
    void buildLayout();
    [[nodiscard]] FormField *fieldOf(HonourField field) const;
    [[nodiscard]] HonourEvent chosenEvent() const;
    void followEvent();
    void followMember();
    [[nodiscard]] QLabel *concerned() const;
    [[nodiscard]] QStringList namesOf(Standing standing) const;
    [[nodiscard]] MemberId memberCalled(const QString &name) const;
    [[nodiscard]] Result<HonourMove> typedMove() const;

    const FactIndex &m_index;
    HonourCase m_known;
    QDate m_today;
    WorkCalendar m_calendar;
    QList<HonourEvent> m_events;
    Take m_take;
    FormField *m_event = nullptr;
    FormField *m_day = nullptr;
    FormField *m_until = nullptr;
    FormField *m_member = nullptr;
    FormField *m_other = nullptr;
    FormField *m_words = nullptr;
    ComplaintLabel *m_complaint;
};

} // namespace lianxin::ui
