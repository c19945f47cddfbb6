#pragma once

#include "core/statistics/closing.h"
#include "core/storage/workbook.h"
#include "ui/base/recordref.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTreeWidget;
class QVBoxLayout;

namespace lianxin {
struct KnownFacts;
}

namespace lianxin::ui {

class ComplaintLabel;
class ChipBar;
class WordOffer;

/// The same evening: every suggestion of a visit is written down as it is said, one Enter each, with its number at
/// once and stored at once; beside it what the ledger still lacks, and how much of the day is left.
class CaptureWindow : public QDialog
{
    Q_OBJECT

public:
    /// `now` tells the time; `activity` is stored.
    CaptureWindow(Workbook &workbook, ActivityId activity, std::function<QDateTime()> now, QWidget *parent = nullptr);

    /// Stores what stands in the line, and makes it ready for the next. False: something is missing, which is said.
    bool save();
    /// Says what is wrong, below the line; empty = nothing is.
    void complain(const QString &sentence);

    /// What stands in the line is stored first; where that cannot be, the window stays.
    void done(int result) override;

signals:
    /// The user wants to see `record`: the window closes.
    void openRequested(const lianxin::ui::RecordRef &record);
    /// Ledger, cards and slips of the activity are wanted on paper.
    void printRequested(lianxin::ActivityId activity);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildEntry();
    [[nodiscard]] QWidget *buildClosing();
    void read();
    void showClock();
    void showLines();
    void fitColumns();
    void showChips();
    void followNeed(qint64 need);
    void followProject(qint64 project);
    void showClosing();
    void holdToday();
    void draftMinutes();
    void goToText();
    bool checkSpeaker();
    bool keepsSpeaker();
    void returnToSpeaker();
    [[nodiscard]] Result<Suggestion> typed() const;
    [[nodiscard]] const Activity &visit() const;
    [[nodiscard]] const FactIndex &index() const;

    Workbook &m_workbook;
    ActivityId m_activity;
    std::function<QDateTime()> m_now;
    std::shared_ptr<const KnownFacts> m_known;
    QLabel *m_title;
    QLabel *m_clock;
    QTreeWidget *m_lines;
    QLineEdit *m_speaker;
    WordOffer *m_speakers = nullptr;
    ChipBar *m_projects;
    ChipBar *m_needs;
    ChipBar *m_categories;
    QPlainTextEdit *m_text;
    ComplaintLabel *m_speakerComplaint;
    QString m_doubted; ///< the wrong speaker that was told of as the field was left
    ComplaintLabel *m_complaint;
    QVBoxLayout *m_closing;
};

} // namespace lianxin::ui
