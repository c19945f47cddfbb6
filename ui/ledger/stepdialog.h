#pragma once

#include "core/evaluation/facts.h"

#include <QDialog>
#include <QHash>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;

namespace lianxin::ui {

class ComplaintLabel;
class FormField;
class StepPreview;

/// Asks for one step in handling a suggestion, or the same step for several, and shows then how each of them is
/// changed. What is wrong with it stands beside its field; what was typed stays.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    /// Stores the step for `suggestions`: all, or those of several that it does not pass over. Errors: what the dialog
    /// is to tell.
    using Take = std::function<Result<void>(const QList<Suggestion> &suggestions, const SuggestionStep &step)>;

    /// `suggestions`: at least one.
    StepDialog(const Facts &facts, const QList<Suggestion> &suggestions, QDate today, Take take,
               QWidget *parent = nullptr);

    /// Begins with this step, if it is possible.
    void choose(StepKind kind);

    void accept() override;

private:
    void buildFields();
    [[nodiscard]] StepKind kind() const; ///< a note while the field names no step
    [[nodiscard]] std::optional<StepKind> namedKind() const;
    [[nodiscard]] StepKind usualStep() const;
    void followKind();
    void tellKind();
    void offerEntries(unsigned demands);
    [[nodiscard]] static WordList entriesFor(unsigned demands); ///< which list the entry of a step comes from
    [[nodiscard]] const SuggestionStep *answeredRequest() const;
    void proposeExtension();
    void propose(FormField *field, const QString &text);
    void offerPhrases();
    void tellDeadline();
    void showPreview();
    [[nodiscard]] unsigned demands() const; ///< of StepDemand: what the step chosen asks for
    [[nodiscard]] SuggestionStep draft() const;
    [[nodiscard]] Result<SuggestionStep> typedStep();
    [[nodiscard]] Result<EntryId> opinionIn(FormField *field) const;
    [[nodiscard]] QList<Suggestion> takenBy(const SuggestionStep &step) const;
    [[nodiscard]] bool complain(const QList<StepFault> &faults, const Suggestion &about);
    [[nodiscard]] FormField *fieldOf(StepField field) const;

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
    QHash<FormField *, QString> m_proposed; ///< what the dialog put there itself
    StepPreview *m_preview = nullptr; ///< null = it is for one suggestion
    ComplaintLabel *m_complaint;
};

} // namespace lianxin::ui
