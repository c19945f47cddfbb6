#pragma once

#include "ui/base/keptfile.h"
#include "ui/base/thumbnails.h"

#include <QListWidget>

#include <functional>

class QLabel;

namespace lianxin::ui {

/// A kept file as a list shows it.
struct ListedFile {
    KeptFile file;
    QString caption; ///< empty = the name stands there
    QString mark; ///< written across the foot of the small picture
    std::function<void(const QString &caption)> storeCaption; ///< called later, whatever the list shows by then
};

/// Kept photos and papers as small pictures, with captions that are written under them; files may be dropped on it.
class KeptFilesList : public QListWidget
{
    Q_OBJECT

public:
    /// The dialogs, so that a list needs none of its own; an empty answer = not now.
    struct Dialogs {
        std::function<QStringList()> filesToAdd;
        std::function<QString(const QString &name)> placeFor; ///< where to save a file called so
    };
    /// Those of `pane`; `title` is that of the first.
    [[nodiscard]] static Dialogs dialogsOf(QWidget *pane, const QString &title);

    /// `name` is its object name, `title` what is read aloud.
    KeptFilesList(Workbook &workbook, const QString &name, const QString &title);

    /// Shows `files`, none of them chosen; without any, `whenEmpty`.
    void showFiles(const QList<ListedFile> &files, const QString &whenEmpty);
    [[nodiscard]] QList<int> chosenRows() const;
    /// Saves the current file outside, or the first that is chosen, at the place that `placeFor` answers.
    void saveChosen(const std::function<QString(const QString &name)> &placeFor);
    /// Tells which of `files` is called a picture and holds none.
    void tellBroken(const QList<KeptFile> &files);
    /// Takes what is dropped anywhere on `pane`.
    void takeDropsOn(QWidget *pane);

signals:
    void dropped(const QStringList &paths);
    void failed(const lianxin::Error &error);
    void told(const QString &message);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void storeCaption(const QListWidgetItem *item);
    void showCaptions();
    void showThumbnails();
    [[nodiscard]] QIcon thumbnailOf(const AttachmentStore &store, const ListedFile &file);
    [[nodiscard]] bool isBroken(const KeptFile &file) const;

    Workbook &m_workbook;
    QLabel *m_empty; ///< what stands there without a file
    QList<ListedFile> m_files; ///< as the rows
    Thumbnails m_thumbnails;
};

} // namespace lianxin::ui
