#include "ui/statistics/recordspane.h"

#include "ui/base/look.h"
#include "ui/base/recordcard.h"
#include "ui/statistics/recordwords.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int paneWidth = 340; // pixels
constexpr qsizetype listedAtOnce = 200; // each is a link: more of them would make the window wait
} // namespace

RecordsPane::RecordsPane(QWidget *parent)
    : QWidget(parent)
    , m_records(new RecordCard)
    , m_next(new QPushButton)
{
    m_next->setObjectName("moreRecords"_L1);
    connect(m_next, &QPushButton::clicked, this, &RecordsPane::listNext);
    auto *close = new QPushButton(tr("Close the list"));
    close->setObjectName("closeRecords"_L1);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_records, &RecordCard::openRequested, this, &RecordsPane::openRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    layout->addWidget(m_records, 1);
    layout->addWidget(m_next);
    layout->addWidget(close, 0, Qt::AlignRight);
    setFixedWidth(paneWidth);
    hide();
}

void RecordsPane::showRecords(std::shared_ptr<const KnownFacts> known, const SeriesPoint &point, const QString &name,
                              const QString &whole)
{
    m_known = std::move(known);
    m_point = point;
    m_listed = 0;
    m_records->showRecord(name, tr("%1: %2").arg(whole).arg(point.value()), {});
    listNext();
    show();
}

void RecordsPane::listNext()
{
    CardSection list {{}, {}};
    const QList<qint64> next = m_point.ids.mid(m_listed, listedAtOnce);
    for (const qint64 id : next) {
        const RecordWords words = wordsFor(m_known->index, {m_point.table, id});
        list.lines.append({{}, words.name, words.opens});
        list.lines.append({{}, words.detail, {}, Tone::Muted});
    }
    m_records->addSection(list); // those before stay: to make them anew would make the window wait
    m_listed += next.size();
    const qsizetype left = m_point.ids.size() - m_listed;
    m_next->setVisible(left > 0);
    m_next->setText(tr("List the next %1 of %2").arg(std::min(left, listedAtOnce)).arg(left));
}

void RecordsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (isHidden()) // and not the page around it
        m_known.reset();
}

} // namespace lianxin::ui
