#pragma once

#include "core/documents/paperissue.h"
#include "ui/base/currentfacts.h"
#include "ui/base/recordref.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace lianxin::ui {

class PaperSides;
class PeriodPaperChoices;
class RecordsPane;

/// The papers about a month or a year: as they would be signed now, and every version as it was signed, with the
/// records behind each of its figures and what has changed since.
class PeriodPapersDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with `task`; with the newest period that there is something to tell of if it names none. `today` is the
    /// day that a paper bears.
    PeriodPapersDialog(Workbook &workbook, const documents::PeriodTask &task, std::function<QDate()> today,
                       QWidget *parent = nullptr);

signals:
    void openRequested(const lianxin::ui::RecordRef &record);

private:
    void buildLayout();
    [[nodiscard]] QWidget *verbs();
    void reload();
    void listVersions();
    void showVersion();
    void showDraft();
    void showSigned(const IssuedPaper &version);
    void showPaper(const Result<documents::Document> &paper, const QList<documents::FigureSince> &since);
    void showRecords(const QString &figure);
    [[nodiscard]] const IssuedPaper *currentVersion() const; ///< null: at the draft
    void sign();
    void openPaper();
    void openWording();

    Workbook &m_workbook;
    std::function<QDate()> m_today;
    PeriodPaperChoices *m_choices;
    QComboBox *m_version;
    PaperSides *m_sides;
    RecordsPane *m_records;
    QLabel *m_state;
    QPushButton *m_print;
    QPushButton *m_sign;
    std::shared_ptr<const KnownFacts> m_known; ///< null: cannot be read
    documents::PaperState m_papers;
    std::optional<documents::Document> m_shown; ///< none: a sentence stands there
    QList<RecordedFigure> m_figures; ///< of the paper that is shown
};

} // namespace lianxin::ui
