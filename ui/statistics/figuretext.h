#pragma once

#include "core/documents/paperissue.h"

#include <QTextBrowser>

namespace lianxin::ui {

/// A paper as running text in which each figure is pressed to see its records. One that is another now than when the
/// paper was signed is marked and tells what it is now.
class FigureText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit FigureText(QWidget *parent = nullptr);

    /// `since` = the figures against the records of today; none for a paper that was not signed yet.
    void showPaper(const documents::Document &paper, const QList<documents::FigureSince> &since = {});
    /// Shows why there is no paper in its place.
    void showSentence(const QString &sentence);

signals:
    void figureChosen(const QString &key);
};

} // namespace lianxin::ui
