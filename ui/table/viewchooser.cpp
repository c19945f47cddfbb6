#include "ui/table/viewchooser.h"

#include "core/directory/savedviewrepository.h"
#include "core/storage/workbook.h"
#include "ui/table/columnmemory.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"
#include "ui/table/tablestate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int longestViewName = 40; // characters
constexpr int widestViewName = 140; // pixels at 96 dpi

/// As the text of an action or a button, in which '&' would mark a letter.
QString shownName(QString name)
{
    return name.replace(u'&', "&&"_L1);
}

} // namespace

ViewChooser::ViewChooser(RecordTable *table, Workbook &workbook)
    : QWidget(table)
    , m_table(table)
    , m_workbook(workbook)
    , m_button(new QPushButton)
    , m_name(new QLineEdit)
{
    buildLayout();
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_name->text().trimmed();
        endNaming();
        if (!name.isEmpty())
            keep(name);
    });
    connect(&workbook, &Workbook::changed, this, [this](const Tables &tables) {
        if (tables.intersects(SavedViewRepository::tables))
            readViews();
    });
    readViews();
}

void ViewChooser::buildLayout()
{
    m_button->setObjectName(m_table->objectName() + "View"_L1);
    auto *menu = new QMenu(m_button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fill(menu);
    });
    m_button->setMenu(menu);
    m_name->setObjectName(m_table->objectName() + "ViewName"_L1);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name of the view, Enter"));
    m_name->setMaxLength(longestViewName);
    m_name->installEventFilter(this);
    m_name->hide();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(m_button);
    line->addWidget(m_name);
}

/// Esc, or going elsewhere in the window, gives the name up.
bool ViewChooser::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    const bool isLeft = event->type() == QEvent::FocusOut && isActiveWindow()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
    if (isEscape || isLeft)
        endNaming();
    if (isEscape)
        m_table->view()->setFocus();
    return isEscape || QWidget::eventFilter(watched, event);
}

void ViewChooser::beginNaming()
{
    m_name->clear();
    m_button->hide();
    m_name->show();
    m_name->setFocus();
}

void ViewChooser::endNaming()
{
    m_name->hide();
    m_button->show();
}

void ViewChooser::readViews()
{
    const auto views = SavedViewRepository(m_workbook.database()).ofTable(m_table->objectName());
    if (!views) {
        emit failed(views.error());
        return;
    }
    const SavedView *former = found(m_chosen);
    const SavedView before = former == nullptr ? SavedView {} : *former;
    m_views = *views;
    const SavedView *now = found(m_chosen);
    if (m_chosen.isStored() && now == nullptr)
        choose({});
    else if (now != nullptr && *now != before)
        show(*now);
    showName();
}

const SavedView *ViewChooser::found(SavedViewId id) const
{
    const auto view = std::ranges::find(m_views, id, &SavedView::id);
    return view == m_views.cend() ? nullptr : &*view;
}

void ViewChooser::showName()
{
    const SavedView *view = found(m_chosen);
    const QString name = view == nullptr ? tr("All") : view->name;
    m_button->setText(shownName(fontMetrics().elidedText(name, Qt::ElideRight, widestViewName)) + u" \u25be"_s);
    m_button->setToolTip(tr("View: %1").arg(name).toHtmlEscaped());
    m_button->setAccessibleName(u"%1 · %2"_s.arg(m_table->title(), tr("View: %1").arg(name)));
}

void ViewChooser::fill(QMenu *menu)
{
    const auto add = [this, menu](const QString &text, SavedViewId id) {
        QAction *choice = menu->addAction(text, this, [this, id] { choose(id); });
        choice->setCheckable(true);
        choice->setChecked(m_chosen == id);
    };
    add(tr("&All"), {});
    for (const SavedView &view : std::as_const(m_views))
        add(shownName(view.name), view.id);
    menu->addSeparator();
    menu->addAction(tr("&Keep this view…"), this, &ViewChooser::beginNaming);
    if (const SavedView *view = found(m_chosen)) {
        menu->addAction(tr("&Change “%1” into this").arg(shownName(view->name)), this, &ViewChooser::update);
        menu->addAction(tr("&Remove “%1”").arg(shownName(view->name)), this, &ViewChooser::remove);
    }
}

void ViewChooser::choose(SavedViewId id)
{
    const SavedView *view = found(id);
    m_chosen = view == nullptr ? SavedViewId {} : id;
    if (view == nullptr)
        showAll();
    else
        show(*view);
    showName();
}

void ViewChooser::show(const SavedView &view)
{
    m_table->columns()->save();
    m_table->columns()->pause(true);
    showViewColumns(*m_table->view(), view.columns);
    setViewConditions(*m_table->filter(), view.conditions);
    setViewKeys(*m_table->filter(), view.keys);
    m_table->filterBox()->setText(view.words);
}

void ViewChooser::showAll()
{
    m_table->clearFilter();
    m_table->columns()->restore();
    m_table->columns()->pause(false);
}

SavedView ViewChooser::seen() const
{
    SavedView view;
    view.table = m_table->objectName();
    view.words = m_table->filterBox()->text();
    view.conditions = viewConditions(*m_table->filter());
    view.columns = shownViewColumns(*m_table->view());
    view.keys = viewKeys(*m_table->filter());
    return view;
}

void ViewChooser::keep(const QString &name)
{
    const auto same = std::ranges::find(m_views, name, &SavedView::name);
    if (same != m_views.cend()) {
        m_chosen = same->id;
        return update();
    }
    SavedView view = seen();
    view.name = name;
    const auto kept = m_workbook.perform(tr("Keep the view %1").arg(name),
                                         [&] { return SavedViewRepository(m_workbook.database()).insert(view); });
    if (!kept) {
        emit failed(kept.error());
        return;
    }
    choose(kept->id);
}

void ViewChooser::update()
{
    const SavedView *stored = found(m_chosen);
    if (stored == nullptr)
        return;
    SavedView view = seen();
    view.id = stored->id;
    view.revision = stored->revision;
    view.name = stored->name;
    const auto changed = m_workbook.perform(tr("Change the view %1").arg(view.name),
                                            [&] { return SavedViewRepository(m_workbook.database()).update(view); });
    if (!changed)
        emit failed(changed.error());
}

void ViewChooser::remove()
{
    const SavedView *view = found(m_chosen);
    if (view == nullptr)
        return;
    const QString label = tr("Remove the view %1").arg(view->name);
    const auto gone =
        m_workbook.perform(label, [&, id = view->id] { return SavedViewRepository(m_workbook.database()).remove(id); });
    if (gone)
        emit removed(label);
    else
        emit failed(gone.error());
}

} // namespace lianxin::ui
