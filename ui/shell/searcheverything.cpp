#include "ui/shell/searcheverything.h"

#include "core/search/fuzzy.h"
#include "ui/base/look.h"
#include "ui/base/privacy.h"
#include "ui/shell/commandpalette.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr qsizetype mostActions = 8; ///< of the pages, and of the commands
constexpr int mostChanged = 8;

struct Kind {
    QString table;
    QString name;
    QString iconName;
};

Kind kindOf(const QString &table)
{
    const std::array kinds {
        Kind {u"member"_s, SearchEverything::tr("Members"), u"members"_s},
        Kind {u"enterprise"_s, SearchEverything::tr("Enterprises and units"), u"directory"_s},
        Kind {u"venue"_s, SearchEverything::tr("Venues"), u"directory"_s},
        Kind {u"activity"_s, SearchEverything::tr("Activities"), u"activities"_s},
        Kind {u"project"_s, SearchEverything::tr("Projects"), u"activities"_s},
        Kind {u"need"_s, SearchEverything::tr("Needs"), u"activities"_s},
        Kind {u"suggestion"_s, SearchEverything::tr("Suggestions"), u"ledger"_s},
        Kind {u"report"_s, SearchEverything::tr("Reports"), u"reports"_s},
        Kind {u"pairing"_s, SearchEverything::tr("Pairs"), u"pairing"_s},
        Kind {u"outcome"_s, SearchEverything::tr("Outcomes"), u"pairing"_s},
    };
    const auto *found = std::ranges::find(kinds, table, &Kind::table);
    return found == kinds.end() ? Kind {table, {}, {}} : *found;
}

/// What stands on a menu, without the marks of its keys.
QString plainText(const QAction &action)
{
    static const QRegularExpression keyBehind(uR"(\(&.\))"_s); // as Chinese menus have it
    return action.text().remove(keyBehind).replace("&&"_L1, "\x1f"_L1).remove(u'&').replace(u'\x1f', u'&');
}

/// What can be done from `menu` now.
QList<QAction *> commandsOf(QMenu &menu)
{
    emit menu.aboutToShow(); // some are filled only then
    QList<QAction *> commands;
    for (QAction *action : menu.actions()) {
        if (action->property("listed").toBool())
            continue;
        if (action->menu() != nullptr)
            commands += commandsOf(*action->menu());
        else if (action->isEnabled() && action->isVisible() && !action->isSeparator())
            commands.append(action);
    }
    return commands;
}

/// `text` with what is typed, word by word as records are found, or by signs that stand apart. None: it does not fit.
std::optional<HighlightedText> fit(const QString &text, const QString &typed)
{
    const QList<TypedWord> words = searchWords(typed);
    HighlightedText shown = highlighted(text, words);
    if (shown.places.size() < words.size() || words.isEmpty())
        shown.places = scatteredPlaces(text, typed);
    return shown.places.isEmpty() ? std::nullopt : std::optional(shown);
}

/// Those of `actions` that fit, the best first; all for nothing typed.
QList<PaletteEntry> entriesOf(const QString &heading, const QList<QAction *> &actions, const QString &typed)
{
    QList<PaletteEntry> entries;
    for (QAction *action : actions) {
        const QString text = plainText(*action);
        const auto shown = typed.trimmed().isEmpty() ? HighlightedText {text, {}} : fit(text, typed);
        if (!shown)
            continue;
        const QPointer<QAction> wanted = action;
        entries.append(
            {heading, action->icon(), *shown, {}, action->shortcut().toString(QKeySequence::NativeText), [wanted] {
                 if (wanted)
                     wanted->trigger();
             }});
    }
    const auto scattered = [](const PaletteEntry &entry) {
        const auto &places = entry.title.places;
        return places.isEmpty() ? 0 : places.size() * 1000 + places.constFirst().start;
    };
    std::ranges::stable_sort(entries, {}, scattered);
    return entries.first(std::min(entries.size(), mostActions));
}

/// An excerpt may begin or end amid a telephone number: while those are hidden, no long number is left in it.
QString veiled(QString text)
{
    static const QRegularExpression number(u"\\d{4,}"_s);
    if (!hidesPersonal())
        return text;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        const auto digits = found.next();
        text.replace(digits.capturedStart(), digits.capturedLength(), QString(digits.capturedLength(), u'\u2022'));
    }
    return text;
}

PaletteEntry under(const QString &heading, PaletteEntry entry)
{
    entry.heading = heading;
    return entry;
}

PaletteEntry withAside(const QString &aside, PaletteEntry entry)
{
    entry.aside = aside;
    return entry;
}

/// Those of one heading together, the headings in the order in which they first come.
QList<PaletteEntry> grouped(QList<PaletteEntry> entries)
{
    QStringList headings;
    for (const PaletteEntry &entry : entries)
        headings.append(entry.heading);
    std::ranges::stable_sort(entries, {}, [&](const PaletteEntry &entry) { return headings.indexOf(entry.heading); });
    return entries;
}

} // namespace

SearchEverything::SearchEverything(SearchPlaces places, QWidget *window)
    : QObject(window)
    , m_places(std::move(places))
    , m_action(new QAction(icon(u"search"_s), tr("&Search everything…"), this))
    , m_palette(new CommandPalette([this](const QString &typed) { return entriesFor(typed); }, window))
{
    m_action->setObjectName("searchEverything"_L1);
    m_action->setIconText(tr("Search everything"));
    m_action->setShortcuts({QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+Shift+F"_s)});
    connect(m_action, &QAction::triggered, this, [this] {
        gatherCommands();
        m_palette->begin();
    });
}

QList<PaletteEntry> SearchEverything::entriesFor(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return atFirst();
    QList<PaletteEntry> named;
    QList<PaletteEntry> written;
    for (const SearchHit &hit : hitsOf([&](Workbook &workbook) { return search(workbook, typed); }))
        if (hit.isNamed)
            named.append(withAside(hit.number, entryOf(hit))); // the heading tells its kind
        else
            written.append(under(tr("In the text"), entryOf(hit)));
    return grouped(named) + pagesAndCommands(typed) + written;
}

QList<PaletteEntry> SearchEverything::atFirst()
{
    QList<lianxin::RecordRef> opened;
    for (const RecordRef &record : m_places.opened())
        opened.append({record.table, record.id});
    QList<PaletteEntry> entries;
    for (const SearchHit &hit : hitsOf([&](Workbook &workbook) { return recordsToShow(workbook, opened); }))
        entries.append(under(tr("Opened last"), entryOf(hit)));
    for (const SearchHit &hit : hitsOf([](Workbook &workbook) { return changedLast(workbook, mostChanged); }))
        if (!opened.contains(hit.record))
            entries.append(under(tr("Changed last"), entryOf(hit)));
    return entries + pagesAndCommands({});
}

/// Menus may be filled as they open, so this is not done at each key.
void SearchEverything::gatherCommands()
{
    m_commands.clear();
    for (const QAction *menu : m_places.commands->actions())
        if (menu->menu() != nullptr)
            for (QAction *command : commandsOf(*menu->menu()))
                m_commands.append(command);
}

QList<PaletteEntry> SearchEverything::pagesAndCommands(const QString &typed) const
{
    const QList<QAction *> pages = m_places.pages();
    QList<QAction *> commands;
    for (const QPointer<QAction> &command : m_commands)
        if (command && command != m_action && !pages.contains(command))
            commands.append(command);
    return entriesOf(tr("Pages"), pages, typed) + entriesOf(tr("Commands"), commands, typed);
}

PaletteEntry SearchEverything::entryOf(const SearchHit &hit)
{
    const Kind kind = kindOf(hit.record.table);
    const QString aside = hit.number.isEmpty() ? kind.name : tr("%1 %2").arg(kind.name, hit.number);
    const RecordRef record {hit.record.table, hit.record.id};
    HighlightedText title = hit.title.text.isEmpty() ? HighlightedText {aside, {}} : hit.title;
    title.text = shownWithPersonal(title.text);
    HighlightedText excerpt = hit.excerpt;
    excerpt.text = veiled(excerpt.text);
    return {kind.name, icon(kind.iconName), title, excerpt, aside, [this, record] { emit openRequested(record); }};
}

QList<SearchHit> SearchEverything::hitsOf(const std::function<Result<QList<SearchHit>>(Workbook &)> &ask)
{
    Workbook *workbook = m_places.workbook();
    if (workbook == nullptr)
        return {};
    const auto hits = ask(*workbook);
    if (hits)
        return *hits;
    emit failed(hits.error());
    return {};
}

} // namespace lianxin::ui
