#pragma once

#include "core/documents/officepapers.h"
#include "core/documents/template.h"

#include <QDialog>
#include <QHash>
#include <QTimer>

#include <functional>

class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace lianxin {
class Workbook;
}

namespace lianxin::ui {

class PaperPreview;

/// The words of the office's papers: edited beside the tokens, each with what it stands for now, and the page that
/// comes of them. What cannot be printed is complained of as it is typed, and not kept.
class TemplateEditor : public QDialog
{
    Q_OBJECT

public:
    TemplateEditor(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    /// Shows `paper`, as it is for `activity`.
    void choose(const QString &paper, ActivityId activity);

    void reject() override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *wordsPane();
    [[nodiscard]] QWidget *previewPane();
    void listActivities();
    void showPaper();
    void showWorking();
    void showTokens(const documents::TokenValues &values);
    void showSpecimen();
    void complain(const QString &sentence);
    void insertToken();
    void keep();
    void restore();
    void offer();
    [[nodiscard]] QString paper() const;
    [[nodiscard]] documents::Wording typed() const;
    [[nodiscard]] bool isChanged() const;

    Workbook &m_workbook;
    std::function<QDate()> m_today;
    QListWidget *m_papers;
    QPlainTextEdit *m_words;
    QLabel *m_complaint;
    QTreeWidget *m_tokens;
    QComboBox *m_activity;
    QComboBox *m_specimen;
    PaperPreview *m_preview;
    QPushButton *m_restore;
    QPushButton *m_keep;
    QTimer m_pause; ///< while one types
    documents::Wording m_wording; ///< as it is kept
    QList<documents::Specimen> m_specimens;
    documents::SpecimenMaker m_maker;
    /// The paper and the activity that it makes, and of which facts.
    std::tuple<QString, ActivityId, std::shared_ptr<const KnownFacts>> m_makerOf;
    QHash<QString, QString> m_drafts; ///< by paper: what was typed and not kept
    bool m_isWarned = false; ///< that the drafts would be lost
};

} // namespace lianxin::ui
