#pragma once

#include "core/base/result.h"
#include "ui/base/preferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour.h"

#include <QObject>

#include <functional>
#include <memory>

namespace lianxin {
struct Backup;
}

namespace lianxin::ui {

/// What the desk needs of those who know the office's work. What is absent is not offered.
struct DeskParts {
    /// Adds the pages of a workbook just opened.
    std::function<void(MainWindow &window, Workbook &workbook)> addPages;
    /// Fills a new workbook with what every workbook begins with.
    std::function<Result<void>(Workbook &workbook)> fillNew;
    /// Gives a workbook of an older version what came after it.
    std::function<Result<void>(Workbook &workbook)> fillOlder;
    /// Fills a new workbook with the sample year; on another thread.
    std::function<Result<void>(Workbook &workbook)> fillSample;
    std::function<void(MainWindow &window, Workbook &workbook)> importSheets;
    std::function<void(MainWindow &window, Workbook &workbook)> importFolder;
    std::function<void(MainWindow &window, Workbook &workbook, const QStringList &paths)> importPaths;
    /// Lets what is said at a visit be written down.
    std::function<void(MainWindow &window, Workbook &workbook)> capture;
    std::function<void(MainWindow &window, Workbook &workbook, const ShownRows &shown)> exportRows;
    std::function<void(MainWindow &window, Workbook &workbook, const ShownRows &shown)> printRows;
    std::function<void(MainWindow &window, Workbook &workbook)> backUp;
    /// The stops of a walk through the sample, six at most.
    std::function<QList<TourStep>()> tourSteps;
    /// Makes what the user has chosen hold in the whole program.
    std::function<void(const Preferences &chosen)> choose;
};

class Choices;
class SampleMaker;

/// The window and the workbook that lies on it: opens and makes workbooks, one at a time.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// What is done is recorded as done by `user`.
    Desk(DeskParts parts, QString user);
    ~Desk() override;
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] const DeskParts &parts() const { return m_parts; }
    [[nodiscard]] Workbook *workbook() const { return m_workbook.get(); } ///< null = none

    /// Lays the workbook at `path` on the desk; what cannot be written is laid there to be read. The one before stays
    /// if it cannot be opened. Errors: those of Workbook::open().
    Result<void> open(const QString &path);
    /// The same with a copy that can only be read. Errors: those of Workbook::openForReading().
    Result<void> openForReading(const QString &path);
    /// The same with a backup of `document`.
    Result<void> lookAtBackup(const Backup &backup, const QString &document);
    /// open(), with the error told in the window, and a way out offered where there is one.
    void openOrTell(const QString &path);
    /// Shows the window at once and opens `path` when it has been painted; what cannot be opened is told in it.
    void showWith(const QString &path);
    /// Brings the window before all others, and opens `path` unless it is empty; amid a dialog that is left to the
    /// user.
    void comeForward(const QString &path);
    /// The same with a new one. Errors: those of Workbook::create().
    Result<void> create(const QString &path);
    /// Puts the copy at `backup` in the place of `document`, open or not, and opens that; what it was like before is
    /// kept, and offered back. Errors: those of restore() and open().
    Result<void> restoreBackup(const QString &backup, const QString &document);
    /// Shows the backups of `document`, to look at them and to restore one.
    void openBackups(const QString &document);
    /// Opens the sample in the user's own folder, made if it is not there, and then goes on with `then`. What goes
    /// wrong is told in the window.
    void openSample(const std::function<void()> &then = {});
    /// The sample as it was at first; what was made of it is backed up, and offered back.
    void beginSampleAnew();
    void close();
    /// Walks through the sample, which is opened if it is not; the workbook that lay there comes back afterwards.
    void beginTour();

    /// Where the sample lies.
    [[nodiscard]] static QString samplePath();

signals:
    void workbookChanged(); ///< another one lies there, or none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isWorkedOn(const QString &path) const;
    Result<void> layCopy(const QString &path, const QString &what, const QString &document);
    void offerTour();
    void tellNews();
    void openAwaited();
    void lay(std::unique_ptr<Workbook> workbook, const QString &path);
    /// Puts the copy in the place of `document`, and opens that. Returns the backup that leads back; empty = none.
    Result<QString> replace(const QString &document, const QString &copy);
    void tellReplaced(const QString &sentence, const QString &before, const QString &document);
    void openMadeSample(const std::function<void()> &then);
    void walk();
    void endTour();

    DeskParts m_parts;
    QString m_user;
    QString m_awaited; ///< to be opened when the window has been painted; empty = nothing
    std::unique_ptr<Workbook> m_workbook; ///< outlives the window's pages
    std::unique_ptr<MainWindow> m_window;
    Choices *m_choices; ///< belongs to the window
    SampleMaker *m_sample; ///< so does it
    QPointer<Tour> m_tour;
    QString m_beforeTour; ///< the workbook to go back to; empty = none
};

} // namespace lianxin::ui
