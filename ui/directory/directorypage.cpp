#include "ui/directory/directorypage.h"

#include "core/activities/sessionpresetrepository.h"
#include "core/directory/customfieldrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/directory/settings.h"
#include "core/documents/officialnumber.h"
#include "core/members/membergrouprepository.h"
#include "ui/base/listtitles.h"
#include "ui/base/look.h"
#include "ui/base/tonesign.h"
#include "ui/directory/calendartable.h"
#include "ui/directory/customfieldtable.h"
#include "ui/directory/deadlinetable.h"
#include "ui/directory/enterprisetable.h"
#include "ui/directory/grouptable.h"
#include "ui/directory/numbertable.h"
#include "ui/directory/sessiontable.h"
#include "ui/directory/settingstable.h"
#include "ui/directory/tasktable.h"
#include "ui/directory/venuetable.h"
#include "ui/directory/wordtable.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
enum ListColumn { Title, Open, Count };
constexpr int listWidth = 236;

int wordLists()
{
    return static_cast<int>(codesOf(WordList {}).size());
}

/// What stands below the lists of words, in this order.
enum class Other { Enterprises, Venues, CustomFields, Groups, Sessions, Numbers, Deadlines, Tasks, Holidays, Settings };

int rowOf(Other part)
{
    return wordLists() + static_cast<int>(part);
}
} // namespace

PageFace DirectoryPage::face()
{
    return {tr("Dictionary"),
            u"directory"_s,
            {DirectoryRepository::table, EnterpriseRepository::table, VenueRepository::table,
             CustomFieldRepository::table, MemberGroupRepository::table, SessionPresetRepository::table,
             NumberCycleRepository::table, OfficialNumberRepository::table, DeadlineRuleRepository::table,
             TaskTemplateRepository::table, CalendarDayRepository::table, Settings::table}};
}

DirectoryPage::DirectoryPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPage(workbook, face(), parent)
    , m_today(std::move(today))
    , m_lists(new QTreeWidget)
    , m_stack(new QStackedWidget)
{
    buildLists();
    for (int list = 0; list < wordLists(); ++list)
        addList(titleOf(static_cast<WordList>(list)));
    addList(tr("Enterprises and units"));
    addList(tr("Venues"));
    addList(tr("Fields of the office"));
    addList(tr("Groups of members"));
    addList(tr("Special sessions"));
    addList(tr("Numbers of papers"));
    addList(tr("Deadlines"));
    addList(tr("Usual tasks"));
    addList(tr("Holidays"));
    addList(tr("Settings"));
    connect(&workbook, &Workbook::changed, this, [this](const Tables &tables) {
        static const Tables others {NumberCycleRepository::table, OfficialNumberRepository::table,
                                    TaskTemplateRepository::table};
        if (tables.intersects(others)) // they are no facts
            showFacts();
    });
    connect(m_lists, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item != nullptr)
            m_stack->setCurrentWidget(part(m_lists->indexOfTopLevelItem(item)));
    });
    m_lists->setCurrentItem(m_lists->topLevelItem(0));

    auto *parts = new QSplitter;
    parts->setObjectName("directoryParts"_L1);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_lists);
    parts->addWidget(m_stack);
    parts->setStretchFactor(1, 1);
    parts->setSizes({listWidth, 4 * listWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->addWidget(parts);
}

void DirectoryPage::buildLists()
{
    m_lists->setObjectName("directoryLists"_L1);
    m_lists->setAccessibleName(tr("Lists"));
    m_lists->setRootIsDecorated(false);
    m_lists->setUniformRowHeights(true);
    m_lists->setHeaderHidden(true);
    m_lists->setColumnCount(3);
    m_lists->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lists->header()->setStretchLastSection(false);
    m_lists->header()->setMinimumSectionSize(Normal);
    m_lists->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_lists->header()->setSectionResizeMode(Open, QHeaderView::ResizeToContents);
    m_lists->header()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
}

void DirectoryPage::addList(const QString &title)
{
    auto *item = new QTreeWidgetItem(m_lists, {title});
    item->setSizeHint(Title, QSize(0, m_lists->fontMetrics().height() + Normal));
    item->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(Count, colors().inkSoft);
    item->setForeground(Open, colors().warning);
    m_parts.append(nullptr);
}

FactsPart *DirectoryPage::part(int row)
{
    FactsPart *&part = m_parts[row];
    if (part != nullptr)
        return part;
    part = newPart(row);
    m_stack->addWidget(part);
    part->speakThrough(this);
    part->setFacts(index());
    return part;
}

FactsPart *DirectoryPage::holidays()
{
    auto *table = new CalendarTable(workbook());
    connect(table, &CalendarTable::importRequested, this, &DirectoryPage::importRequested);
    return table;
}

FactsPart *DirectoryPage::newPart(int row)
{
    if (row == rowOf(Other::Settings))
        return new SettingsTable(workbook());
    if (row == rowOf(Other::Holidays))
        return holidays();
    if (row == rowOf(Other::Deadlines))
        return new DeadlineTable(workbook());
    if (row == rowOf(Other::Tasks))
        return new TaskTable(workbook());
    if (row == rowOf(Other::Numbers))
        return new NumberTable(workbook(), m_today);
    if (row == rowOf(Other::Sessions))
        return new SessionTable(workbook(), m_today);
    if (row == rowOf(Other::Groups))
        return new GroupTable(workbook(), m_today);
    if (row == rowOf(Other::CustomFields))
        return new CustomFieldTable(workbook());
    if (row == rowOf(Other::Venues))
        return new VenueTable(workbook());
    if (row == rowOf(Other::Enterprises))
        return new EnterpriseTable(workbook());
    return new WordTable(workbook(), static_cast<WordList>(row));
}

bool DirectoryPage::reveal(const RecordRef &record)
{
    static const QHash<QString, Other> others {
        {EnterpriseRepository::table, Other::Enterprises},   {VenueRepository::table, Other::Venues},
        {CustomFieldRepository::table, Other::CustomFields}, {MemberGroupRepository::table, Other::Groups},
        {SessionPresetRepository::table, Other::Sessions},   {NumberCycleRepository::table, Other::Numbers},
        {DeadlineRuleRepository::table, Other::Deadlines},   {TaskTemplateRepository::table, Other::Tasks},
        {CalendarDayRepository::table, Other::Holidays}};
    const int row = record.table == DirectoryRepository::table ? static_cast<int>(directory().entry({record.id}).list)
                                                               : rowOf(others.value(record.table, Other::Settings));
    m_lists->setCurrentItem(m_lists->topLevelItem(row));
    return part(row)->reveal(record);
}

RecordRef DirectoryPage::current() const
{
    const auto *shown = qobject_cast<FactsPart *>(m_stack->currentWidget());
    return shown ? shown->current() : RecordRef {};
}

void DirectoryPage::showList(WordList list)
{
    m_lists->setCurrentItem(m_lists->topLevelItem(static_cast<int>(list)));
}

void DirectoryPage::showFacts()
{
    for (FactsPart *part : m_parts)
        if (part != nullptr)
            part->setFacts(index());
    showCounts();
}

void DirectoryPage::showCounts()
{
    for (int list = 0; list < wordLists(); ++list) {
        const auto entries = directory().of(static_cast<WordList>(list));
        showCount(list, entries.size(), std::ranges::count(entries, false, &DirectoryEntry::confirmed));
    }
    showCount(rowOf(Other::Enterprises), facts().enterprises.size(), 0);
    showCount(rowOf(Other::CustomFields), facts().customFields.size(), 0);
    showCount(rowOf(Other::Groups), facts().groups.size(), 0);
    showCount(rowOf(Other::Sessions), facts().presets.size(), 0);
    showCount(rowOf(Other::Deadlines), facts().deadlineRules.size(), 0);
    showCount(rowOf(Other::Holidays), facts().calendarDays.size(), 0);
    if (const auto cycles = NumberCycleRepository(workbook().database()).all(); expect(cycles))
        showCount(rowOf(Other::Numbers), cycles->size(), 0);
    if (const auto tasks = TaskTemplateRepository(workbook().database()).all(); expect(tasks))
        showCount(rowOf(Other::Tasks), tasks->size(), 0);
    if (const auto settings = Settings(workbook().database()).all(); expect(settings))
        showCount(rowOf(Other::Settings), settings->size(), 0);
}

void DirectoryPage::showCount(int row, qsizetype count, qsizetype open)
{
    QTreeWidgetItem *item = m_lists->topLevelItem(row);
    item->setText(Count, QString::number(count));
    item->setText(Open, open > 0 ? withShape(Tone::Warning, QString::number(open)) : QString());
    item->setToolTip(Open,
                     open > 0 ? tr("%1 words came with a sheet: look at them").arg(open).toHtmlEscaped() : QString());
}

} // namespace lianxin::ui
