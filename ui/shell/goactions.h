#pragma once

#include <QObject>

#include <memory>

class QAction;
class QActionGroup;
class QMenu;

namespace lianxin::ui {

struct PageFace;

/// The menu of where to go: back, forward, and each page by its number.
class GoActions : public QObject
{
    Q_OBJECT

public:
    explicit GoActions(QObject *parent = nullptr);
    ~GoActions() override;
    Q_DISABLE_COPY_MOVE(GoActions)

    void addPage(const PageFace &page); ///< after those that are there
    void removePages();
    void setCurrent(int page);
    void setWay(bool canGoBack, bool canGoForward);

    [[nodiscard]] QAction *back() const { return m_back; }
    [[nodiscard]] QAction *forward() const { return m_forward; }
    [[nodiscard]] QList<QAction *> pages() const; ///< each shows its page
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }

signals:
    void pageChosen(int page);

private:
    std::unique_ptr<QMenu> m_menu;
    QAction *m_back;
    QAction *m_forward;
    QActionGroup *m_pages;
};

} // namespace lianxin::ui
