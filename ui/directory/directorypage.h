#pragma once

#include "ui/base/factspage.h"

class QStackedWidget;
class QTreeWidget;

namespace lianxin::ui {

class FactsPart;

/// The office's dictionary: its lists of words, the enterprises and units, the groups of members, the special sessions,
/// and the settings.
class DirectoryPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    /// `today` is the day on which the members of groups are found.
    explicit DirectoryPage(Workbook &workbook, std::function<QDate()> today = &QDate::currentDate,
                           QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

    /// Makes `list` the one that is shown.
    void showList(WordList list);

signals:
    /// Files are to be chosen and read in.
    void importRequested();

protected:
    void showFacts() override;

private:
    void addList(const QString &title);
    /// The table of the list in `row`, which is made when it is first wanted.
    [[nodiscard]] FactsPart *part(int row);
    [[nodiscard]] FactsPart *newPart(int row);
    [[nodiscard]] FactsPart *holidays();
    void buildLists();
    void showCounts();
    void showCount(int row, qsizetype count, qsizetype open);

    std::function<QDate()> m_today;
    QTreeWidget *m_lists;
    QStackedWidget *m_stack;
    QList<FactsPart *> m_parts; ///< in the order of the lists; null until wanted
};

} // namespace lianxin::ui
