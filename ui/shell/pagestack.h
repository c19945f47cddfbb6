#pragma once

#include "ui/base/page.h"

#include <QStackedWidget>

#include <functional>
#include <optional>

namespace lianxin::ui {

/// A page that the window can show.
struct PageOffer {
    PageFace face;
    std::function<Page *()> make; ///< asked when the page is first shown
    /// The number beside its title; asked after each change of the workbook, so it is cheap. May be empty.
    std::function<std::optional<int>()> count;
};

/// The pages of a workbook, each made when it is first wanted.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    void add(const PageOffer &offer);
    void finishTyping(); ///< what is being typed in a page is stored
    void removePages();

    [[nodiscard]] const QList<PageOffer> &offers() const { return m_offers; }
    [[nodiscard]] Page *page(int number); ///< from 0 on
    /// The page that reveals the records of `table`; none = -1.
    [[nodiscard]] int numberOf(const QString &table) const;

    /// Never: it takes what room there is, and asking every page that is hidden takes long.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

signals:
    void made(lianxin::ui::Page *page);

private:
    QList<PageOffer> m_offers;
    QList<Page *> m_pages; ///< null = not made yet
};

} // namespace lianxin::ui
