#include "ui/shell/recentlist.h"

#include "ui/base/look.h"
#include "ui/shell/recentfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int filesHeight = 220;
}

RecentList::RecentList(QWidget *parent)
    : QWidget(parent)
    , m_files(new QListWidget)
    , m_buttons(new QWidget)
{
    auto *title = new QLabel(tr("Files opened last"));
    title->setTextFormat(Qt::PlainText);
    title->setProperty("soft", true);
    setTitleFont(title, 0);
    m_files->setObjectName("recentFiles"_L1);
    m_files->setAccessibleName(title->text());
    m_files->setFixedHeight(filesHeight);
    m_files->installEventFilter(this);
    connect(m_files, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit fileRequested(item->data(Qt::UserRole).toString()); });
    connect(m_files, &QListWidget::currentRowChanged, this, &RecentList::offerWhatFits);

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    row->addStretch(1);
    m_pin = addButton(u"pinFile"_s, tr("&Pin"), &RecentList::togglePin);
    m_takeOff = addButton(u"takeOffFile"_s, tr("&Remove from the list"), &RecentList::takeOff);
    addButton(u"clearFiles"_s, tr("&Clear the list"), &RecentList::clearList);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(Normal);
    rows->addWidget(title);
    rows->addWidget(m_files);
    rows->addWidget(m_buttons);
}

QPushButton *RecentList::addButton(const QString &name, const QString &text, void (RecentList::*act)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    m_buttons->layout()->addWidget(button);
    return button;
}

void RecentList::refresh()
{
    const QString before = current();
    m_files->clear();
    for (const QString &path : recentFiles())
        add(path);
    for (int row = 0; row < m_files->count(); ++row)
        if (m_files->item(row)->data(Qt::UserRole).toString() == before)
            m_files->setCurrentRow(row);
    setVisible(m_files->count() > 0);
    offerWhatFits();
}

void RecentList::add(const QString &path)
{
    const QFileInfo file(path);
    const QString place = QDir::toNativeSeparators(file.absolutePath());
    const QString text =
        file.exists() ? tr("%1 — %2").arg(file.fileName(), place) : tr("%1 — not there any more").arg(file.fileName());
    auto *item = new QListWidgetItem(isPinned(path) ? icon(u"pin"_s) : QIcon(), text, m_files);
    item->setData(Qt::UserRole, path);
    item->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
    if (isPinned(path))
        item->setData(Qt::AccessibleTextRole, tr("%1, pinned").arg(text));
    if (!file.exists())
        item->setForeground(colors().inkFaint);
}

QString RecentList::current() const
{
    const QListWidgetItem *item = m_files->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void RecentList::offerWhatFits()
{
    m_pin->setEnabled(!current().isEmpty());
    m_takeOff->setEnabled(!current().isEmpty());
    m_pin->setText(isPinned(current()) ? tr("Un&pin") : tr("&Pin"));
}

void RecentList::togglePin()
{
    setPinned(current(), !isPinned(current()));
    refresh();
}

void RecentList::takeOff()
{
    const int row = m_files->currentRow();
    forgetFile(current());
    refresh();
    m_files->setCurrentRow(std::min(row, m_files->count() - 1));
}

void RecentList::clearList()
{
    for (const QString &path : recentFiles())
        if (!isPinned(path))
            forgetFile(path);
    refresh();
}

bool RecentList::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (!isDelete || current().isEmpty())
        return QWidget::eventFilter(watched, event);
    takeOff();
    return true;
}

void RecentList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        refresh();
}

} // namespace lianxin::ui
