#pragma once

#include "core/evaluation/facts.h"

#include <QDialog>

#include <functional>
#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;

namespace lianxin::ui {

class ComplaintLabel;
class FormField;

/// Asks for one step in handling a suggestion, or the same step for several. What is wrong with it stands beside its
/// field; what was typed stays.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    /// Stores the step for all of the suggestions. Errors: what the dialog is to tell.
    using Take = std::function<Result<void>(const SuggestionStep &step)>;

    /// `suggestions`: at least one.
    StepDialog(const Facts &facts, const QList<Suggestion> &suggestions, QDate today, Take take,
               QWidget *parent = nullptr);

    /// Begins with this step, if it is possible.
    void choose(StepKind kind);

    void accept() override;

private:
    void buildFields();
    void addRow(QGridLayout *grid, FormField *field);
    [[nodiscard]] StepKind kind() const; ///< a note while the field names no step
    [[nodiscard]] std::optional<StepKind> namedKind() const;
    [[nodiscard]] StepKind usualStep() const;
    void followKind();
    void offerEntries(unsigned demands);
    void offerPhrases();
    void tellDeadline();
    [[nodiscard]] Result<SuggestionStep> typedStep();
    [[nodiscard]] Result<EntryId> opinionIn(FormField *field) const;
    [[nodiscard]] bool complain(const QList<StepFault> &faults, const Suggestion &about);
    [[nodiscard]] FormField *fieldOf(StepField field) const;
    void showRow(FormField *field, bool shown);

    Directory m_directory;
    HandlingTerms m_terms;
    QList<Suggestion> m_suggestions;
    QList<StepKind> m_kinds;
    Take m_take;
    FormField *m_kind;
    FormField *m_day;
    FormField *m_entry;
    FormField *m_attitude;
    FormField *m_pertinence;
    FormField *m_person;
    FormField *m_due;
    FormField *m_content;
    FormField *m_note;
    QComboBox *m_phrases;
    ComplaintLabel *m_complaint;
};

} // namespace lianxin::ui
