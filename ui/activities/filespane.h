#pragma once

#include "ui/base/activitypart.h"
#include "ui/base/thumbnails.h"

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace lianxin::ui {

class PhotoFields;

/// The photos and papers of an activity: kept in the workbook, with captions written under them, before and after side
/// by side.
class FilesPane : public ActivityPart
{
    Q_OBJECT

public:
    /// The dialogs, so that the pane needs none of its own; an empty answer = not now.
    struct Dialogs {
        std::function<QStringList()> filesToAdd;
        std::function<QString(const QString &name)> placeFor; ///< where to save a file called so
    };

    explicit FilesPane(Workbook &workbook, QWidget *parent = nullptr);
    FilesPane(Workbook &workbook, Dialogs dialogs, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> count() const override;
    bool reveal(const RecordRef &record) override;
    /// Keeps the files at `paths`, as one action.
    void add(const QStringList &paths);

protected:
    void showFacts() override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    void showFields();
    /// Changes what is known of the files chosen.
    void change(const QString &label, const std::function<void(ActivityFile &)> &change);
    void showThumbnails();
    [[nodiscard]] QIcon thumbnailOf(const AttachmentStore &store, const ActivityFile &file);
    [[nodiscard]] Result<ActivityFile> keep(const QString &path);
    /// Whether it is called a picture and holds none.
    [[nodiscard]] bool isBroken(const ActivityFile &file) const;
    void tellAdded(const QList<ActivityFile> &added);
    [[nodiscard]] QList<qint64> chosen() const;
    /// Chooses those of `ids` that are here; the first file where `current` is not, for the fields need one.
    void choose(const QList<qint64> &ids, qint64 current);
    void offerVerbs();
    void saveCurrent();
    void removeChosen();
    void setCaption(qint64 id, const QString &text);

    Dialogs m_dialogs;
    QListWidget *m_list;
    QLabel *m_empty; ///< what stands there without a file
    QCheckBox *m_original;
    PhotoFields *m_fields;
    QPushButton *m_save;
    QPushButton *m_remove;
    QList<ActivityFile> m_files; ///< as the rows of the list
    Thumbnails m_thumbnails;
};

} // namespace lianxin::ui
