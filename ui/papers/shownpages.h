#pragma once

#include "ui/print/laidoutdocument.h"

#include <QCache>
#include <QLabel>

namespace lianxin::ui {

/// Pages one below the other, of which those are drawn that are seen; without pages a label for a sentence.
class ShownPages : public QLabel
{
    Q_OBJECT

public:
    explicit ShownPages(QWidget *parent = nullptr);

    void setPages(QList<print::LaidOutPage> pages);
    /// Makes it as wide as `room` and at least as high, and the pages as large as its width allows.
    void fitTo(QSize room);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void placePages();
    [[nodiscard]] int dotsPerInch(const print::LaidOutPage &page) const;
    [[nodiscard]] const QImage &imageOf(qsizetype place);

    QList<print::LaidOutPage> m_pages;
    QList<QRect> m_places; ///< where they stand, one a page
    QCache<qsizetype, QImage> m_images; ///< of the pages that were drawn last
    int m_width = 0; ///< that the pages are placed for
};

} // namespace lianxin::ui
