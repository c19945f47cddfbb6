#include "ui/table/filterchips.h"

#include "ui/base/look.h"
#include "ui/table/recordfilter.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int widestWords = 160; // pixels at 96 dpi
} // namespace

FilterChips::FilterChips(RecordFilter *filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins({});
    m_line->setSpacing(Narrow);
    m_line->addStretch(1);
    connect(filter, &RecordFilter::conditionsChanged, this, &FilterChips::showConditions);
    hide();
}

void FilterChips::showConditions()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    for (auto *chip : findChildren<QPushButton *>()) {
        m_line->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    for (const auto &[column, typed] : m_filter->conditions().asKeyValueRange())
        addChip(column, typed);
    setVisible(!m_filter->conditions().isEmpty());
    if (hadFocus)
        parentWidget()->setFocus();
}

void FilterChips::addChip(int column, const QString &typed)
{
    const QString title = m_filter->headerData(column, Qt::Horizontal).toString();
    const QString words = fontMetrics().elidedText(typed, Qt::ElideRight, widestWords);
    auto *chip = new QPushButton(tr("%1: %2 \u00d7").arg(title, words).replace(u'&', "&&"_L1)); // '&' marks a letter
    chip->setProperty("chip", true);
    chip->setAccessibleName(tr("Take away the filter %1: %2").arg(title, typed));
    chip->setToolTip(chip->accessibleName().toHtmlEscaped());
    connect(chip, &QPushButton::clicked, this, [this, column] { m_filter->setCondition(column, {}); });
    m_line->insertWidget(m_line->count() - 1, chip);
    chip->show();
}

} // namespace lianxin::ui
