#include "ui/statistics/crosspane.h"

#include "core/base/codes.h"
#include "core/statistics/comparison.h"
#include "ui/base/look.h"
#include "ui/charts/chart.h"
#include "ui/statistics/valuetable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

CrossPane::CrossPane(QWidget *parent)
    : QWidget(parent)
    , m_counted(choice("crossCounted", tr("What is counted"), CrossKind::Suggestions))
    , m_down(choice("crossDown", tr("Rows"), CrossDimension::County))
    , m_across(choice("crossAcross", tr("Columns"), CrossDimension::Category))
    , m_note(plainLabel({}))
    , m_place(new QVBoxLayout)
{
    m_note->setObjectName("crossNote"_L1);
    m_note->setWordWrap(true);
    m_note->setProperty("soft", true);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Normal);
    for (QComboBox *each : {m_counted, m_down, m_across}) {
        choices->addWidget(plainLabel(each->accessibleName()));
        choices->addWidget(each);
        connect(each, &QComboBox::currentIndexChanged, this, &CrossPane::asked);
    }
    choices->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Normal);
    layout->addLayout(choices);
    layout->addWidget(m_note);
    layout->addLayout(m_place, 1);
}

template <typename Code>
QComboBox *CrossPane::choice(const char *name, const QString &spoken, Code first)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QLatin1StringView(name));
    choice->setAccessibleName(spoken);
    for (std::size_t code = 0; code < codesOf(Code {}).size(); ++code)
        choice->addItem(titleOf(static_cast<Code>(code)));
    choice->setCurrentIndex(static_cast<int>(first));
    return choice;
}

CrossQuestion CrossPane::question() const
{
    return {static_cast<CrossKind>(m_counted->currentIndex()), static_cast<CrossDimension>(m_down->currentIndex()),
            static_cast<CrossDimension>(m_across->currentIndex())};
}

void CrossPane::showTable(const CrossTable &table, const std::optional<CrossTable> &before)
{
    const Series series = besideYearBefore(table, before, &seriesWithSums);
    m_table = table;
    if (m_values != nullptr && series == m_shown)
        return;
    m_shown = series;
    m_note->setText(charts::noteOf(series));
    delete m_values;
    m_values = new ValueTable(series, true);
    m_values->fillRoom();
    connect(m_values, &ValueTable::chosen, this, &CrossPane::choose);
    m_place->addWidget(m_values);
}

void CrossPane::choose(qsizetype row, qsizetype column)
{
    emit chosen(m_shown.lines.at(row).points.at(column),
                tr("%1, %2").arg(m_shown.lines.at(row).name, m_shown.categories.at(column)), m_shown.title);
}

} // namespace lianxin::ui
