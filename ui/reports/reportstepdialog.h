#pragma once

#include "core/evaluation/facts.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLabel;

namespace lianxin::ui {

class FormField;

/// Asks for the next event in the course of a report: a step towards its sending, a receipt, an adoption, a comment, a
/// refusal. What is wrong stands beside its field; what was typed stays.
class ReportStepDialog : public QDialog
{
    Q_OBJECT

public:
    /// Stores the events in their order, all or none. Errors: what the dialog is to tell.
    using Take = std::function<Result<void>(const QList<ReportMove> &moves)>;
    /// Tells what an event brings the authors; may be empty. Asked a moment after something was typed.
    using Gain = std::function<QString(const ReportMove &move)>;

    ReportStepDialog(const Facts &facts, const Report &report, QDate today, Take take, Gain gain,
                     QWidget *parent = nullptr);

    /// Begins with this event, if it is possible.
    void choose(ReportEvent event);

    void accept() override;

private:
    [[nodiscard]] FormField *makeField(const QString &key, int kind, const QStringList &choices = {});
    void buildFields();
    void buildLayout();
    [[nodiscard]] ReportEvent chosenEvent() const;
    void followEvent();
    void callPersonAndWords();
    void followMove();
    void tellGain();
    [[nodiscard]] QString lastPerson() const;
    [[nodiscard]] EntryId usualLevel() const;
    [[nodiscard]] ReportMove typedMove() const;
    [[nodiscard]] QList<ReportMove> typedMoves() const;
    [[nodiscard]] bool knowsWord(const FormField *field) const;
    [[nodiscard]] bool complainOfWords();
    [[nodiscard]] bool complain(const QList<ReportFault> &faults);
    [[nodiscard]] FormField *fieldOf(ReportField field) const;

    ReportTerms m_terms;
    Report m_report;
    QList<ReportEvent> m_events;
    Take m_take;
    Gain m_gain;
    QTimer m_pause; ///< before it is looked what the event brings
    FormField *m_event = nullptr;
    FormField *m_day = nullptr;
    FormField *m_level = nullptr;
    FormField *m_form = nullptr;
    FormField *m_person = nullptr;
    FormField *m_issue = nullptr;
    FormField *m_document = nullptr;
    FormField *m_reason = nullptr;
    FormField *m_then = nullptr;
    FormField *m_words = nullptr;
    FormField *m_followUp = nullptr;
    FormField *m_due = nullptr;
    QLabel *m_secrecy;
    QLabel *m_gainLabel;
    QLabel *m_complaint;
};

} // namespace lianxin::ui
