#pragma once

#include "core/search/search.h"
#include "ui/base/recordref.h"
#include "ui/shell/paletteentry.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenuBar;

namespace lianxin::ui {

class CommandPalette;

/// Where the search over everything looks.
struct SearchPlaces {
    std::function<Workbook *()> workbook; ///< null = none is open
    std::function<QList<RecordRef>()> opened; ///< the records that were opened last, the newest first
    std::function<QList<QAction *>()> pages; ///< each goes to its page
    QMenuBar *commands;
};

/// Ctrl+K: records, pages and commands by name, pinyin, number or what is written in them.
class SearchEverything : public QObject
{
    Q_OBJECT

public:
    SearchEverything(SearchPlaces places, QWidget *window);

    [[nodiscard]] QAction *action() const { return m_action; }
    /// What fits `typed`; what was opened or changed last, for nothing.
    [[nodiscard]] QList<PaletteEntry> entriesFor(const QString &typed);

signals:
    void openRequested(const lianxin::ui::RecordRef &record);
    void failed(const lianxin::Error &error);

private:
    void gatherCommands();
    [[nodiscard]] QList<PaletteEntry> atFirst();
    [[nodiscard]] QList<PaletteEntry> pagesAndCommands(const QString &typed) const;
    [[nodiscard]] PaletteEntry entryOf(const SearchHit &hit);
    /// None where no workbook is open; an error is told.
    [[nodiscard]] QList<SearchHit> hitsOf(const std::function<Result<QList<SearchHit>>(Workbook &)> &ask);

    SearchPlaces m_places;
    QAction *m_action;
    QList<QPointer<QAction>> m_commands; ///< as the box was opened
    CommandPalette *m_palette;
};

} // namespace lianxin::ui
