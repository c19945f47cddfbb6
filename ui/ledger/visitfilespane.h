#pragma once

#include "core/ledger/suggestion.h"
#include "core/storage/workbook.h"
#include "ui/base/thumbnails.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace lianxin::ui {

/// The photos and papers of the return visits of a suggestion, those of one visit at a time: kept in the workbook, with
/// captions written under them.
class VisitFilesPane : public QWidget
{
    Q_OBJECT

public:
    /// The dialogs, so that the pane needs none of its own; an empty answer = not now.
    struct Dialogs {
        std::function<QStringList()> filesToAdd;
        std::function<QString(const QString &name)> placeFor; ///< where to save a file called so
    };

    explicit VisitFilesPane(Workbook &workbook, QWidget *parent = nullptr);
    VisitFilesPane(Workbook &workbook, Dialogs dialogs, QWidget *parent = nullptr);

    /// Null = no suggestion is chosen.
    void showFiles(const Suggestion *suggestion);
    /// Keeps the files at `paths` with the visit chosen, as one action.
    void add(const QStringList &paths);

signals:
    void failed(const lianxin::Error &error);

private:
    void buildLayout();
    void showVisits();
    void showList();
    void offerVerbs();
    void saveCurrent();
    void removeChosen();
    /// Of the suggestion that was shown while it was typed.
    void setCaption(const Suggestion &suggestion, qsizetype place, const QString &text);
    /// Stores `suggestion` with what `change` does to its files.
    void store(const QString &label, Suggestion suggestion,
               const std::function<Result<void>(QList<SuggestionFile> &)> &change);
    [[nodiscard]] QList<qsizetype> chosen() const; ///< places among the files of the suggestion

    Workbook &m_workbook;
    Dialogs m_dialogs;
    QComboBox *m_visit;
    QListWidget *m_list;
    QLabel *m_empty; ///< what stands there without a file
    QPushButton *m_add;
    QPushButton *m_save;
    QPushButton *m_remove;
    Suggestion m_suggestion;
    QList<qsizetype> m_places; ///< of the rows of the list among its files
    Thumbnails m_thumbnails;
};

} // namespace lianxin::ui
