#include "ui/today/todaygroup.h"

#include "core/base/wordlists.h"
#include "ui/base/look.h"
#include "ui/base/recordlink.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace lianxin::ui {

namespace {

constexpr qsizetype mostLines = 200; // more than anybody does in a day

QLabel *label(const QString &text, const QColor &color)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    return label;
}

} // namespace

TodayGroup::TodayGroup(const QList<TodayItem> &items, bool isEvening, QWidget *parent)
    : QFrame(parent)
    , m_isEvening(isEvening)
{
    const TodayKind kind = items.first().kind;
    setObjectName(QStringLiteral("todayGroup%1").arg(static_cast<int>(kind)));
    setProperty("card", true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Wide, Normal, Wide, Wide);
    grid->setHorizontalSpacing(Wide);
    grid->setVerticalSpacing(Narrow);
    grid->setColumnStretch(1, 1);
    QLabel *heading = label(tr("%1 (%2)").arg(headingOf(kind)).arg(items.size()), colors().ink);
    setTitleFont(heading, 1);
    grid->addWidget(heading, 0, 0, 1, 4);
    for (const TodayItem &item : items.first(std::min(items.size(), mostLines))) {
        const int row = grid->rowCount();
        auto *link = new RecordLink(item.subject, {item.record.table, item.record.id});
        link->setWordWrap(false);
        connect(link, &RecordLink::openRequested, this, &TodayGroup::openRequested);
        QLabel *detail = label(item.detail, colors().ink);
        detail->setWordWrap(true);
        grid->addWidget(link, row, 0);
        grid->addWidget(detail, row, 1);
        grid->addWidget(label(daysOf(item), isBad(item) ? colors().bad : colors().inkSoft), row, 2, Qt::AlignRight);
        if (QPushButton *verb = verbFor(item); verb != nullptr)
            grid->addWidget(verb, row, 3);
    }
    if (items.size() > mostLines)
        grid->addWidget(label(tr("And %1 more").arg(items.size() - mostLines), colors().inkSoft), grid->rowCount(), 0,
                        1, 4);
}

/// A card that is late, and a ledger that was not done the same day.
bool TodayGroup::isBad(const TodayItem &item) const
{
    return item.kind == TodayKind::OverdueCard
        || (item.kind == TodayKind::UnfinishedLedger && (m_isEvening || item.daysLate > 0));
}

/// What is usually done about it; empty when that is more than one key can do.
QString TodayGroup::wordFor(const TodayItem &item)
{
    switch (item.kind) {
    case TodayKind::OverdueCard:
    case TodayKind::DueCard:
    case TodayKind::OversightDue:
        return tr("Next step…");
    case TodayKind::ExtensionAsked:
        return tr("Answer the request…");
    case TodayKind::UnsignedCard:
        return tr("Signed for…");
    case TodayKind::VisitDue:
        return tr("Visited…");
    case TodayKind::UnfinishedLedger:
        return tr("Ledger of the day…");
    case TodayKind::UnsentReport:
        return tr("Sent…");
    case TodayKind::AnswerDue:
        return tr("Answer…");
    case TodayKind::SilentInvitee:
        return tr("Copy the reminder");
    case TodayKind::FollowUpDue:
    case TodayKind::TaskDue:
    case TodayKind::ResearchDue:
        return tr("Done");
    case TodayKind::PromiseDue:
        return tr("Kept");
    case TodayKind::ReviewDue:
        return tr("Goes on");
    case TodayKind::QuietPair:
        return item.isForVisit ? tr("Was visited") : tr("Was in touch");
    default:
        return {};
    }
}

/// The button that does what is usually done about it; null when there is none.
QPushButton *TodayGroup::verbFor(const TodayItem &item)
{
    const QString text = wordFor(item);
    if (text.isEmpty())
        return nullptr;
    QString name = QStringLiteral("todayVerb%1_%2").arg(static_cast<int>(item.kind)).arg(item.record.id);
    if (item.kind == TodayKind::ResearchDue)
        name += item.part == ResearchPart::Outline ? QStringLiteral("_outline") : QStringLiteral("_report");
    if (findChild<QPushButton *>(name) != nullptr)
        return nullptr; // that of another line does it for this one, too
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(tr("%1: %2").arg(text, sideBySide({item.subject, item.detail})));
    connect(button, &QPushButton::clicked, this, [this, item] { emit doneRequested(item); });
    return button;
}

QString TodayGroup::daysOf(const TodayItem &item) const
{
    if (!item.date.isValid())
        return tr("no date");
    switch (item.kind) {
    case TodayKind::OverdueCard:
        return tr("%1 days late").arg(item.daysLate);
    case TodayKind::DueCard:
        return item.daysLate == 0 ? tr("due today") : tr("%1 days left").arg(-item.daysLate);
    case TodayKind::FollowUpDue:
        if (item.daysLate < 0)
            return tr("%1 days left").arg(-item.daysLate);
        [[fallthrough]];
    case TodayKind::ObjectionOpen:
    case TodayKind::UnsentReport:
    case TodayKind::AnswerDue:
    case TodayKind::ExtensionAsked:
    case TodayKind::UnsignedCard:
    case TodayKind::OversightDue:
    case TodayKind::VisitDue:
        return item.daysLate == 0 ? tr("today") : tr("since %1 days").arg(item.daysLate);
    case TodayKind::SilentInvitee:
        return tr("letter sent %1 days ago").arg(item.daysLate);
    case TodayKind::UnfinishedLedger:
        if (item.daysLate > 0)
            return tr("the visit was %1 days ago").arg(item.daysLate);
        return m_isEvening ? tr("to be finished today") : tr("today");
    case TodayKind::TaskDue:
    case TodayKind::ResearchDue:
    case TodayKind::LookingBack:
    case TodayKind::PromiseDue:
    case TodayKind::ReviewDue:
        if (item.daysLate < 0)
            return tr("%1 days left").arg(-item.daysLate);
        return item.daysLate == 0 ? tr("due today") : tr("%1 days late").arg(item.daysLate);
    case TodayKind::QuietPair:
        break;
    }
    return tr("quiet for %1 days").arg(item.daysLate);
}

} // namespace lianxin::ui
