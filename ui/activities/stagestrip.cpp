#include "ui/activities/stagestrip.h"

#include "ui/base/look.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int wayLength = static_cast<int>(ActivityStage::Cancelled); // stages to the archive
constexpr int barHeight = 6;

} // namespace

StageStrip::StageStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName("stageStrip"_L1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageStrip::showStage(ActivityStage stage)
{
    m_stage = stage;
    setAccessibleName(tr("Stage: %1").arg(wordFor(stage)));
    setToolTip(accessibleName().toHtmlEscaped());
    update();
}

QSize StageStrip::sizeHint() const
{
    return {wayLength * 80, fontMetrics().height() + barHeight + Normal};
}

QSize StageStrip::minimumSizeHint() const
{
    return {wayLength * 20, sizeHint().height()};
}

void StageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int reached = m_stage == ActivityStage::Cancelled ? -1 : static_cast<int>(m_stage);
    for (int place = 0; place < wayLength; ++place) {
        const int left = width() * place / wayLength;
        const int right = width() * (place + 1) / wayLength - Narrow;
        const QRect bar(left, 0, right - left, barHeight);
        painter.fillRect(bar, place <= reached ? colors().accent : colors().line);
        QFont type = font();
        type.setBold(place == reached);
        painter.setFont(type);
        painter.setPen(place == reached ? colors().ink : colors().inkSoft);
        const QRect words(left, barHeight + Narrow, right - left, height() - barHeight - Narrow);
        const QString word = wordFor(static_cast<ActivityStage>(place));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                         painter.fontMetrics().elidedText(word, Qt::ElideRight, words.width()));
    }
}

} // namespace lianxin::ui
