#pragma once

#include "core/documents/paperissue.h"

#include <QTabWidget>

namespace lianxin::ui {

class DifferenceTable;
class FigureText;
class PaperPreview;

/// One paper in several ways: its text with the figures that can be pressed, its pages, and what is new in it.
class PaperSides : public QTabWidget
{
    Q_OBJECT

public:
    explicit PaperSides(QWidget *parent = nullptr);

    /// `since` = the figures against the records of today; none for a paper that was not signed yet. Where there is no
    /// paper it is told why.
    void showPaper(const Result<documents::Document> &paper, const QList<documents::FigureSince> &since = {});
    /// Offers beside it how it differs from `before`, until another paper is shown.
    void compareWith(const documents::Document &before, const documents::Document &paper);

signals:
    void figureChosen(const QString &key);

private:
    FigureText *m_text;
    PaperPreview *m_preview;
    DifferenceTable *m_difference;
};

} // namespace lianxin::ui
