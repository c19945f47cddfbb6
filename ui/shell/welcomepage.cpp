#include "ui/shell/welcomepage.h"

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

constexpr int columnWidth = 520;
constexpr int filesHeight = 220;

QLabel *makeLabel(const QString &text, const QFont &font, bool soft)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setProperty("soft", soft);
    return label;
}

QFrame *makeMark()
{
    auto *mark = new QFrame;
    mark->setFixedSize(56, 4);
    mark->setStyleSheet(u"background: %1; border-radius: 2px;"_s.arg(colors().brand.name()));
    return mark;
}

} // namespace

WelcomePage::WelcomePage(bool hasSample, QWidget *parent)
    : QWidget(parent)
    , m_filesTitle(makeLabel(tr("Files opened last"), titleFont(0), true))
    , m_files(new QListWidget)
{
    m_files->setObjectName("recentFiles"_L1);
    m_files->setAccessibleName(tr("Files opened last"));
    m_files->setFixedHeight(filesHeight);
    m_files->installEventFilter(this);
    connect(m_files, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit fileRequested(item->data(Qt::UserRole).toString()); });

    auto *column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(Normal);
    rows->addWidget(makeMark());
    rows->addWidget(makeLabel(tr("Lianxin"), titleFont(8), false));
    rows->addWidget(
        makeLabel(tr("The liaison office's year: activities, members, suggestions, results"), font(), true));
    rows->addSpacing(Wide);
    rows->addWidget(makeWays(hasSample));
    rows->addSpacing(Wide);
    rows->addWidget(m_filesTitle);
    rows->addWidget(m_files);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(column, 0, Qt::AlignCenter);
}

QWidget *WelcomePage::makeWays(bool hasSample)
{
    auto *ways = new QWidget;
    auto *layout = new QHBoxLayout(ways);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    const auto add = [&](const QString &name, const QString &iconName, const QString &text, auto signal) {
        auto *way = new QPushButton(icon(iconName), text);
        way->setObjectName(name);
        way->setProperty("big", true);
        way->setAutoDefault(true); // Enter presses it, not Space alone
        connect(way, &QPushButton::clicked, this, signal);
        layout->addWidget(way, 1);
        return way;
    };
    makePrimary(add(u"welcomeNew"_s, {}, tr("&New workbook…"), &WelcomePage::createRequested));
    add(u"welcomeOpen"_s, u"open"_s, tr("&Open…"), &WelcomePage::openRequested);
    add(u"welcomeSample"_s, u"sample"_s, tr("Open the &sample"), &WelcomePage::sampleRequested)->setEnabled(hasSample);
    return ways;
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    listFiles();
}

void WelcomePage::listFiles()
{
    m_files->clear();
    m_filesTitle->setVisible(!recentFiles().isEmpty());
    m_files->setVisible(!recentFiles().isEmpty());
    for (const QString &path : recentFiles()) {
        const QFileInfo file(path);
        const QString place = QDir::toNativeSeparators(file.absolutePath());
        const QString text = file.exists() ? tr("%1 — %2").arg(file.fileName(), place)
                                           : tr("%1 — not there any more; Delete takes it off").arg(file.fileName());
        auto *item = new QListWidgetItem(text, m_files);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
        if (!file.exists())
            item->setForeground(colors().inkFaint);
    }
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDelete = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete;
    if (!isDelete || m_files->currentItem() == nullptr)
        return QWidget::eventFilter(watched, event);
    forgetFile(m_files->currentItem()->data(Qt::UserRole).toString());
    listFiles();
    return true;
}

} // namespace lianxin::ui
