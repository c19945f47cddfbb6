#pragma once

#include "ui/activities/thumbnails.h"
#include "ui/base/activitypart.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lianxin::ui {

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
    [[nodiscard]] QLayout *buildFields();
    void showFields();
    /// Changes what is known of the files chosen.
    void change(const QString &label, const std::function<void(ActivityFile &)> &change);
    void showThumbnails();
    [[nodiscard]] QIcon thumbnailOf(const AttachmentStore &store, const ActivityFile &file);
    [[nodiscard]] Result<void> keep(const QString &path);
    void offerVerbs();
    void saveCurrent();
    void removeChosen();
    void setCaption(qint64 id, const QString &text);

    Dialogs m_dialogs;
    QListWidget *m_list;
    QLabel *m_empty; ///< what stands there without a file
    QCheckBox *m_original;
    QComboBox *m_moment;
    QComboBox *m_project;
    QLineEdit *m_photographer;
    QPushButton *m_save;
    QPushButton *m_remove;
    QList<ActivityFile> m_files; ///< as the rows of the list
    Thumbnails m_thumbnails;
};

} // namespace lianxin::ui
