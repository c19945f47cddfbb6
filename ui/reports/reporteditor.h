#pragma once

#include "core/evaluation/knownfacts.h"

#include <QDialog>

#include <functional>
#include <memory>

class QGridLayout;
class QLabel;

namespace lianxin::ui {

class FormField;
class SimilarPane;

/// Where a report is written: out of suggestions or anew, with its authors and their shares, its length counted, and
/// what was said before shown beside. What is wrong stands beside its field; what was typed stays.
class ReportEditor : public QDialog
{
    Q_OBJECT

public:
    /// Stores what was written. Errors: what the dialog is to tell.
    using Keep = std::function<Result<void>(const Report &written)>;

    /// `report`: not stored = a new one.
    ReportEditor(std::shared_ptr<const KnownFacts> known, const Report &report, Keep keep, QWidget *parent = nullptr);

    /// What the fields say, as far as it can be understood.
    [[nodiscard]] Report written() const;
    [[nodiscard]] SimilarPane *similar() const { return m_similar; }

    void accept() override;

private:
    [[nodiscard]] FormField *makeField(const QString &key, const QString &title, int kind,
                                       const QStringList &choices = {}, const QStringList &parts = {});
    void buildFields();
    void buildLayout();
    [[nodiscard]] QWidget *buildForm();
    void addRow(QGridLayout *grid, FormField *field, bool isTall = false);
    void fillIn(const Report &report);
    [[nodiscard]] ReportParts typedParts() const;
    void followText();
    void followAuthors();
    void shareEvenly();
    void draftFromSources();
    [[nodiscard]] Result<QList<SuggestionId>> typedSources() const;
    [[nodiscard]] bool complain();

    std::shared_ptr<const KnownFacts> m_known;
    Report m_report;
    Keep m_keep;
    ReportParts m_filled; ///< what the fields of the text began with
    FormField *m_title = nullptr;
    FormField *m_kind = nullptr;
    FormField *m_sources = nullptr;
    FormField *m_authors = nullptr;
    FormField *m_situation = nullptr;
    FormField *m_analysis = nullptr;
    FormField *m_proposals = nullptr;
    QLabel *m_length;
    QLabel *m_faults;
    QLabel *m_complaint;
    SimilarPane *m_similar;
};

} // namespace lianxin::ui
