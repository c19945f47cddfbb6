#include "ui/ledger/steppreview.h"

#include "ui/base/look.h"
#include "ui/table/datetext.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr qsizetype mostPreviewed = 200; // rows
constexpr int lowestPreview = 96; // pixels: the heads and two rows
constexpr int narrowestPreviewed = 90; // pixels

/// What is asked for when it is saved is not missed before.
SuggestionStep filled(SuggestionStep step)
{
    for (QString *text : {&step.content, &step.person})
        if (text->isEmpty())
            *text = wordFor(step.kind);
    return step;
}

QString stateThen(const Suggestion &suggestion, const SuggestionStep &step, const HandlingTerms &terms)
{
    const auto after = handled(suggestion, step, terms);
    if (after && after->dueOn.isValid() && after->dueOn != suggestion.dueOn)
        return StepPreview::tr("%1, until %2").arg(wordFor(stateOf(*after)), dateText(after->dueOn));
    if (after)
        return wordFor(stateOf(*after));
    const Transition *row = transition(stateOf(suggestion), step.kind);
    return wordFor(row == nullptr ? stateOf(suggestion) : row->to);
}

QTreeWidgetItem *rowOf(const Suggestion &suggestion, const SuggestionStep &step, const HandlingTerms &terms)
{
    const QString reason = leftOutBecause(suggestion, step, terms);
    const QString then =
        reason.isEmpty() ? stateThen(suggestion, step, terms) : StepPreview::tr("left out: %1").arg(reason);
    auto *item = new QTreeWidgetItem({suggestion.number, wordFor(stateOf(suggestion)), then});
    item->setToolTip(2, then.toHtmlEscaped());
    if (!reason.isEmpty())
        for (int column = 0; column < item->columnCount(); ++column)
            item->setForeground(column, colors().inkSoft);
    return item;
}

} // namespace

QString leftOutBecause(const Suggestion &suggestion, const SuggestionStep &step, const HandlingTerms &terms)
{
    for (const StepFault &fault : faultsOf(suggestion, step, terms))
        if (fault.field == StepField::Kind || fault.field == StepField::Day || fault.field == StepField::DueOn)
            return fault.sentence;
    return {};
}

StepPreview::StepPreview(QWidget *parent)
    : QWidget(parent)
    , m_sum(new QLabel)
    , m_rows(new QTreeWidget)
{
    m_sum->setObjectName("stepPreviewSum"_L1);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    m_rows->setObjectName("stepPreview"_L1);
    m_rows->setAccessibleName(tr("What the step changes"));
    m_rows->setHeaderLabels({tr("Number"), tr("State now"), tr("State then")});
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setTabKeyNavigation(false);
    m_rows->setMinimumHeight(lowestPreview);
    m_rows->header()->setMinimumSectionSize(narrowestPreviewed);
    m_rows->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sum);
    layout->addWidget(m_rows, 1);
}

void StepPreview::preview(const QList<Suggestion> &suggestions, const SuggestionStep &step, const HandlingTerms &terms)
{
    QList<const Suggestion *> order;
    for (const Suggestion &each : suggestions)
        order.append(&each);
    const SuggestionStep whole = filled(step);
    const auto taken = std::stable_partition(order.begin(), order.end(), [&](const Suggestion *each) {
        return !leftOutBecause(*each, whole, terms).isEmpty();
    });
    const auto leftOut = std::distance(order.begin(), taken);
    const auto changed = order.size() - leftOut;
    m_sum->setText(leftOut == 0       ? tr("Each of the %1 is changed:").arg(changed)
                       : changed == 0 ? tr("None of the %1 can be changed like this:").arg(leftOut)
                                      : tr("%1 are changed, %2 left out:").arg(changed).arg(leftOut));
    m_rows->clear();
    for (const Suggestion *each : order.mid(0, mostPreviewed))
        m_rows->addTopLevelItem(rowOf(*each, whole, terms));
    if (order.size() > mostPreviewed)
        m_rows->addTopLevelItem(new QTreeWidgetItem({tr("and %1 more").arg(order.size() - mostPreviewed)}));
}

} // namespace lianxin::ui
