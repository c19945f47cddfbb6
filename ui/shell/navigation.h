#pragma once

#include <QListWidget>

#include <optional>

namespace lianxin::ui {

/// The list of pages at the left: an icon, a title and a number each, under the headings of their groups.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Lists a page after those that are there; a heading precedes it when `group` is not that of the last.
    void addPage(const QString &title, const QIcon &icon, const QString &group);
    /// The number beside page `page`; none is shown for none or 0.
    void setCount(int page, std::optional<int> count);
    void setCurrentPage(int page);
    void removePages();

signals:
    void pageChosen(int page);

private:
    [[nodiscard]] QListWidgetItem *itemOf(int page) const;

    QString m_group;
    QList<int> m_rows; ///< of each page
};

} // namespace lianxin::ui
