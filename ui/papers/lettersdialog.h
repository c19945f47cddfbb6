#pragma once

#include "core/documents/letterissue.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;
class QTabBar;
class QTabWidget;

namespace lianxin::ui {

class DifferenceTable;
class LettersTree;
class PaperPreview;

/// The letters about one activity: what is ready to be sent, what lacks something, what was sent. Each is seen before
/// it is sent, and how it differs from the version before; what was sent is seen, printed and saved as it was sent.
class LettersDialog : public QDialog
{
    Q_OBJECT

public:
    /// `today` is the day that letters bear.
    LettersDialog(Workbook &workbook, ActivityId activity, std::function<QDate()> today, QWidget *parent = nullptr);

    void showKind(documents::LetterKind kind);

private:
    void buildLayout();
    [[nodiscard]] QWidget *pane();
    [[nodiscard]] documents::LetterKind kind() const;
    void reload();
    void showCurrent();
    void offer();
    void issue();
    void openPapers();
    void openWording();
    void tell(const QString &sentence);

    Workbook &m_workbook;
    ActivityId m_activity;
    std::function<QDate()> m_today;
    QTabBar *m_kinds;
    LettersTree *m_tree;
    QTabWidget *m_sides;
    PaperPreview *m_preview;
    DifferenceTable *m_difference;
    QLabel *m_summary;
    QLabel *m_told;
    QPushButton *m_print;
    QPushButton *m_issue;
};

} // namespace lianxin::ui
