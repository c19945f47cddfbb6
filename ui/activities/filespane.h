#pragma once

#include "ui/base/activitypart.h"
#include "ui/base/keptfileslist.h"

class QCheckBox;
class QPushButton;

namespace lianxin::ui {

class PhotoFields;

/// The photos and papers of an activity: kept in the workbook, with captions written under them, before and after side
/// by side.
class FilesPane : public ActivityPart
{
    Q_OBJECT

public:
    using Dialogs = KeptFilesList::Dialogs;

    explicit FilesPane(Workbook &workbook, QWidget *parent = nullptr);
    FilesPane(Workbook &workbook, Dialogs dialogs, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> count() const override;
    bool reveal(const RecordRef &record) override;
    /// Keeps the files at `paths`, as one action.
    void add(const QStringList &paths);

protected:
    void showFacts() override;

private:
    void buildLayout();
    void showFields();
    /// Changes what is known of the files chosen.
    void change(const QString &label, const std::function<void(ActivityFile &)> &change);
    void showList();
    [[nodiscard]] Result<ActivityFile> keep(const QString &path);
    void tellAdded(const QList<ActivityFile> &added);
    /// Chooses those of `ids` that are here; the first file where `current` is not, for the fields need one.
    void choose(const QList<qint64> &ids, qint64 current);
    void offerVerbs();
    void removeChosen();
    void setCaption(ActivityFile file, const QString &caption);

    Dialogs m_dialogs;
    KeptFilesList *m_list;
    QCheckBox *m_original;
    PhotoFields *m_fields;
    QPushButton *m_save;
    QPushButton *m_remove;
    QList<ActivityFile> m_files; ///< as the rows of the list
};

} // namespace lianxin::ui
