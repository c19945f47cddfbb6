#include "ui/selection/coveragepane.h"

#include "core/activities/projectrepository.h"
#include "core/nomination/needcoverage.h"
#include "core/selection/doubts.h"
#include "ui/base/look.h"
#include "ui/base/recordlink.h"
#include "ui/base/tonesign.h"
#include "ui/selection/elidingbutton.h"
#include "ui/selection/panelparts.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int narrowest = 180; ///< pixels at 96 dpi
constexpr int widest = 340;

QString namesWithDepths(const QList<NeedHolder> &holders, const Directory &directory)
{
    QStringList texts;
    for (const NeedHolder &holder : holders)
        texts.append(QCoreApplication::translate("SelectionPage", "%1 (%2)")
                         .arg(holder.name, directory.word(WordList::Depth, QString::number(holder.depth))));
    return texts.join(QCoreApplication::translate("Columns", ", "));
}

/// The grade is told by a shape and a word.
QString gradeText(CoverageGrade grade, const QString &specialty)
{
    const Tone tone = grade == CoverageGrade::Full ? Tone::Good
        : grade == CoverageGrade::Weak             ? Tone::Warning
                                                   : Tone::Bad;
    return CoveragePane::tr("%1 %2: %3").arg(shapeOf(tone), specialty, nameOf(grade));
}

} // namespace

CoveragePane::CoveragePane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName("needsCard"_L1);
    setAccessibleName(tr("Needs"));
}

void CoveragePane::showHint(const QString &hint)
{
    m_specialty.clear();
    QVBoxLayout *layout = beginCard(*this, {});
    layout->addWidget(tonedLabel(hint, Tone::Muted));
    layout->addStretch();
}

void CoveragePane::showNeeds(const FactIndex &index, ActivityId activity, const Nomination &nomination)
{
    const int place = activity == m_activity ? verticalScrollBar()->value() : 0;
    const bool isAsked = std::ranges::count(nomination.problem.needs, m_specialty, &selection::Need::specialty) > 0;
    if (std::exchange(m_activity, activity) != activity || !isAsked)
        m_specialty.clear();
    QVBoxLayout *layout = beginCard(*this, tr("Needs"));
    bool isAny = false;
    for (const Need &need : index.facts().needs) {
        if (index.activityOf(need) != activity)
            continue;
        addNeed(*layout, index, need, nomination);
        isAny = true;
    }
    if (!isAny)
        layout->addWidget(tonedLabel(tr("The county has sent no need yet."), Tone::Muted));
    for (const QString &remark : nomination.remarks + selection::doubtsAbout(nomination.problem))
        layout->addWidget(tonedLabel(remark, Tone::Warning));
    endCard(*this, *layout, place);
    setMinimumWidth(std::clamp(widthOfChips(), narrowest, widest));
}

/// With which what stands on the chips can be read as a whole.
int CoveragePane::widthOfChips() const
{
    int needed = 0;
    for (const auto *chip : findChildren<QPushButton *>()) {
        chip->ensurePolished(); // before, it has the looks of no theme
        needed = std::max(needed, chip->sizeHint().width());
    }
    verticalScrollBar()->ensurePolished();
    const QMargins around = widget()->layout()->contentsMargins();
    return needed + around.left() + around.right() + 2 * Narrow + verticalScrollBar()->sizeHint().width();
}

void CoveragePane::addNeed(QVBoxLayout &layout, const FactIndex &index, const Need &need, const Nomination &nomination)
{
    const Project &project = index.find(need.project);
    addSectionTitle(layout, u"%1-%2 "_s.arg(project.number).arg(need.number) + project.name);
    auto *content = new RecordLink(need.content, {NeedRepository::table, need.id.value});
    connect(content, &RecordLink::openRequested, this, &CoveragePane::openRequested);
    layout.addWidget(content);
    const Directory &directory = index.facts().directory;
    for (const selection::Need &asked : nomination.problem.needs)
        if (need.specialties.contains(directory.find(WordList::Specialty, asked.specialty)))
            addCoverage(layout, directory, asked, nomination);
    if (need.specialties.isEmpty())
        layout.addWidget(tonedLabel(tr("no specialty named yet"), Tone::Warning));
}

void CoveragePane::addCoverage(QVBoxLayout &layout, const Directory &directory, const selection::Need &asked,
                               const Nomination &nomination)
{
    const QList<NeedHolder> holders = holdersOf(nomination, asked);
    QString text = gradeText(coverageOf(asked, holders), asked.specialty);
    QString grade = text.mid(text.lastIndexOf(asked.specialty) + asked.specialty.size());
    auto *button = new ElidingButton(text.replace(u'&', "&&"_L1), grade.replace(u'&', "&&"_L1));
    button->setObjectName(u"holdersOf:"_s + asked.specialty);
    button->setProperty("chip", true);
    button->setCheckable(true);
    button->setChecked(asked.specialty == m_specialty);
    button->setToolTip(tr("Show only candidates who know %1").arg(asked.specialty).toHtmlEscaped());
    connect(button, &QPushButton::clicked, this, [this, specialty = asked.specialty] { choose(specialty); });
    layout.addWidget(button);
    if (!holders.isEmpty())
        layout.addWidget(tonedLabel(namesWithDepths(holders, directory), Tone::Muted));
}

void CoveragePane::choose(const QString &specialty)
{
    m_specialty = specialty == m_specialty ? QString() : specialty;
    for (auto *button : findChildren<QPushButton *>())
        button->setChecked(button->objectName() == u"holdersOf:"_s + m_specialty);
    emit specialtyChosen();
}

} // namespace lianxin::ui
