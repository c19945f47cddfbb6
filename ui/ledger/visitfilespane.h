#pragma once

#include "core/ledger/suggestion.h"
#include "core/storage/workbook.h"
#include "ui/base/keptfileslist.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace lianxin::ui {

/// The photos and papers of the return visits of a suggestion, those of one visit at a time: kept in the workbook, with
/// captions written under them.
class VisitFilesPane : public QWidget
{
    Q_OBJECT

public:
    using Dialogs = KeptFilesList::Dialogs;

    explicit VisitFilesPane(Workbook &workbook, QWidget *parent = nullptr);
    VisitFilesPane(Workbook &workbook, Dialogs dialogs, QWidget *parent = nullptr);

    /// Null = no suggestion is chosen.
    void showFiles(const Suggestion *suggestion);
    /// Keeps the files at `paths` with the visit chosen, as one action.
    void add(const QStringList &paths);

signals:
    void failed(const lianxin::Error &error);
    void told(const QString &message);

private:
    void buildLayout();
    void showVisits();
    void showList();
    void offerVerbs();
    void removeChosen();
    /// Of the suggestion that was shown while it was typed.
    void setCaption(const Suggestion &suggestion, qsizetype place, const QString &caption);
    /// Stores `suggestion` with what `change` does to its files. True when it was done; else the error is told.
    bool store(const QString &label, Suggestion suggestion,
               const std::function<Result<void>(QList<SuggestionFile> &)> &change);

    Workbook &m_workbook;
    Dialogs m_dialogs;
    QComboBox *m_visit;
    KeptFilesList *m_list;
    QPushButton *m_add;
    QPushButton *m_save;
    QPushButton *m_remove;
    Suggestion m_suggestion;
    QList<qsizetype> m_places; ///< of the rows of the list among its files
};

} // namespace lianxin::ui
