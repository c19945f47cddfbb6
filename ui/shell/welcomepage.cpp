#include "ui/shell/welcomepage.h"

#include "ui/base/look.h"
#include "ui/shell/recentlist.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int columnWidth = 520;

QLabel *makeLabel(const QString &text, bool soft)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("soft", soft);
    return label;
}

QFrame *makeMark()
{
    auto *mark = new QFrame;
    mark->setFixedSize(56, 4);
    mark->setObjectName("welcomeMark"_L1);
    return mark;
}

} // namespace

WelcomePage::WelcomePage(bool hasSample, QWidget *parent)
    : QWidget(parent)
    , m_recent(new RecentList)
{
    connect(m_recent, &RecentList::fileRequested, this, &WelcomePage::fileRequested);

    auto *name = makeLabel(tr("Lianxin"), false);
    setTitleFont(name, 8);
    auto *column = new QWidget;
    column->setFixedWidth(columnWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setSpacing(Normal);
    rows->addWidget(makeMark());
    rows->addWidget(name);
    rows->addWidget(makeLabel(tr("The liaison office's year: activities, members, suggestions, results"), true));
    rows->addSpacing(Wide);
    rows->addWidget(makeWays(hasSample));
    rows->addSpacing(Wide);
    rows->addWidget(m_recent);

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
    m_recent->refresh();
}

} // namespace lianxin::ui
