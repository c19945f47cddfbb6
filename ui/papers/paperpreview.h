#pragma once

#include "core/documents/document.h"
#include "ui/print/laidoutdocument.h"

#include <QScrollArea>

namespace lianxin::ui {

class ShownPages;

/// One paper as it will be printed, as wide as there is room: its pages, one below the other.
class PaperPreview : public QScrollArea
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);

    void showPaper(const documents::Document &paper);
    /// Shows why there is no paper in its place.
    void showSentence(const QString &sentence);

    /// What is read here: all that the paper says, or the sentence.
    [[nodiscard]] QString text() const { return m_text; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void put(QList<print::LaidOutPage> pages, const QString &text);

    ShownPages *m_stack;
    QString m_text;
};

} // namespace lianxin::ui
