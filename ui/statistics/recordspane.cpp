#include "ui/statistics/recordspane.h"

#include "ui/base/recordcard.h"
#include "ui/statistics/recordwords.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int paneWidth = 340; // pixels
}

RecordsPane::RecordsPane(QWidget *parent)
    : QWidget(parent)
    , m_records(new RecordCard)
{
    auto *close = new QPushButton(tr("Close the list"));
    close->setObjectName("closeRecords"_L1);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_records, &RecordCard::openRequested, this, &RecordsPane::openRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_records, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    setFixedWidth(paneWidth);
    hide();
}

void RecordsPane::showRecords(const FactIndex &index, const SeriesPoint &point, const QString &name,
                              const QString &whole)
{
    CardSection list {{}, {}};
    for (const qint64 id : point.ids) {
        const RecordWords words = wordsFor(index, {point.table, id});
        list.lines.append({{}, words.name, words.opens});
        list.lines.append({{}, words.detail, {}, Tone::Muted});
    }
    m_records->showRecord(name, tr("%1: %2").arg(whole).arg(point.value()), {list});
    show();
}

} // namespace lianxin::ui
