#include "ui/selection/panelcomparison.h"

#include "core/selection/comparison.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/look.h"
#include "ui/base/tonesign.h"
#include "ui/selection/panelparts.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

using PairModel = EntityTableModel<MemberPair>;
using LevelModel = EntityTableModel<LevelLine>;

constexpr QSize firstSizeOfComparison(880, 680);

QList<PairModel::Column> pairColumns()
{
    const auto toneOfPair = [](const MemberPair &pair) { return pair.isShared ? Tone::Plain : Tone::Warning; };
    const auto column = [&](const QString &title, QString MemberPair::*side, const QString &key) {
        return PairModel::Column(title, side)
            .named(key)
            .toned([side, toneOfPair](const MemberPair &pair) {
                return (pair.*side).isEmpty() ? Tone::Plain : toneOfPair(pair);
            })
            .sortsBy(&MemberPair::id)
            .explains(side)
            .wide(400);
    };
    return {column(PanelComparison::tr("Left panel"), &MemberPair::left, u"left"_s),
            column(PanelComparison::tr("Right panel"), &MemberPair::right, u"right"_s)};
}

QList<LevelModel::Column> levelColumns()
{
    using C = LevelModel::Column;
    return {
        C(PanelComparison::tr("Level"), &LevelLine::level).named(u"level"_s).sortsBy(&LevelLine::id).wide(220),
        C(PanelComparison::tr("Left"), &LevelLine::left).named(u"left"_s).wide(110),
        C(PanelComparison::tr("Right"), &LevelLine::right).named(u"right"_s).wide(110),
        C(PanelComparison::tr("What decides"), &LevelLine::verdict)
            .named(u"verdict"_s)
            .toned([](const LevelLine &line) { return line.verdict.isEmpty() ? Tone::Plain : Tone::Good; })
            .wide(340),
    };
}

QString nameAndEmployer(const selection::SelectionProblem &problem, const QString &id)
{
    const selection::Candidate *candidate = selection::findMember(problem, id);
    if (candidate == nullptr)
        return id;
    const QString name = selection::shownName(*candidate);
    return candidate->employer.isEmpty() ? name : PanelComparison::tr("%1, %2").arg(name, candidate->employer);
}

QStringList membersWithout(QStringList members, const QStringList &others)
{
    members.removeIf([&](const QString &id) { return others.contains(id); });
    return members;
}

/// Those who sit on one side alone come first, face to face.
QList<MemberPair> pairsOf(const selection::SelectionProblem &problem, const QStringList &left, const QStringList &right)
{
    const QStringList onlyLeft = membersWithout(left, right);
    const QStringList onlyRight = membersWithout(right, left);
    const auto told = [&](const QStringList &members, qsizetype place, const QString &mark) {
        return place < members.size() ? mark.arg(nameAndEmployer(problem, members.at(place))) : QString();
    };
    QList<MemberPair> pairs;
    for (qsizetype place = 0; place < std::max(onlyLeft.size(), onlyRight.size()); ++place)
        pairs.append({pairs.size() + 1, told(onlyLeft, place, PanelComparison::tr("%1 (only left)")),
                      told(onlyRight, place, PanelComparison::tr("%1 (only right)")), false});
    for (const QString &id : membersWithout(left, onlyLeft)) {
        const QString text = nameAndEmployer(problem, id);
        pairs.append({pairs.size() + 1, text, text, true});
    }
    return pairs;
}

QList<LevelLine> levelLinesOf(const selection::PanelValue &left, const selection::PanelValue &right, bool fewestFirst)
{
    const QString verdict = selection::isBetter(left, right, fewestFirst)
        ? PanelComparison::tr("decides: the left panel is better")
        : PanelComparison::tr("decides: the right panel is better");
    QList<LevelLine> lines;
    for (const selection::LevelDifference &each : selection::compare(left, right, fewestFirst))
        lines.append({lines.size() + 1, selection::nameOf(each.level), each.first, each.second,
                      each.decides ? verdict : QString()});
    return lines;
}

} // namespace

PanelComparison::PanelComparison(selection::SelectionProblem problem, const QList<PanelSide> &sides, QWidget *parent)
    : QDialog(parent)
    , m_problem(std::move(problem))
    , m_sides(sides)
    , m_left(new QComboBox)
    , m_right(new QComboBox)
    , m_verdict(tonedLabel({}))
    , m_faults(tonedLabel({}, Tone::Bad))
    , m_pairs(new PairModel(pairColumns(), this))
    , m_levels(new LevelModel(levelColumns(), this))
    , m_members(new RecordTable(u"comparedMembers"_s, tr("Members of both panels")))
    , m_figures(new RecordTable(u"comparedLevels"_s, tr("Levels, in the order that decides")))
{
    setObjectName("panelComparison"_L1);
    setWindowTitle(tr("Two panels side by side"));
    resize(firstSizeOfComparison);
    m_members->setModel(m_pairs);
    m_members->offerNoExport();
    m_members->makeSmall();
    m_figures->setModel(m_levels);
    m_figures->offerNoExport();
    m_figures->makeSmall();
    m_verdict->setObjectName("comparisonVerdict"_L1);
    m_faults->setObjectName("comparisonFaults"_L1);
    for (const PanelSide &side : sides) {
        m_left->addItem(side.title);
        m_right->addItem(side.title);
    }
    m_left->setCurrentIndex(1);
    m_right->setCurrentIndex(0);
    buildLayout();
    const auto showChosen = [this] { compare(sideOf(*m_left), sideOf(*m_right)); };
    connect(m_left, &QComboBox::currentIndexChanged, this, showChosen);
    connect(m_right, &QComboBox::currentIndexChanged, this, showChosen);
    showChosen();
}

void PanelComparison::buildLayout()
{
    const auto label = [](const QString &text, QComboBox *chooser, const QString &name) {
        chooser->setObjectName(name);
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        auto *title = new QLabel(text);
        title->setBuddy(chooser);
        return title;
    };
    auto *choosers = new QGridLayout;
    choosers->setHorizontalSpacing(Wide);
    choosers->setVerticalSpacing(Narrow);
    choosers->addWidget(label(tr("&Left panel:"), m_left, u"leftPanel"_s), 0, 0);
    choosers->addWidget(label(tr("&Right panel:"), m_right, u"rightPanel"_s), 0, 1);
    choosers->addWidget(m_left, 1, 0);
    choosers->addWidget(m_right, 1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName("closeComparison"_L1);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addLayout(choosers);
    layout->addWidget(m_verdict);
    layout->addWidget(m_faults);
    layout->addWidget(m_members, 2);
    layout->addWidget(m_figures, 3);
    layout->addWidget(buttons);
}

void PanelComparison::compare(const PanelSide &left, const PanelSide &right)
{
    const auto onLeft = selection::checkPanel(m_problem, left.members);
    const auto onRight = selection::checkPanel(m_problem, right.members);
    const auto price = selection::priceOf(m_problem, left.members, right.members);
    if (!onLeft || !onRight || !price)
        return m_verdict->setText((!onLeft ? onLeft.error() : !onRight ? onRight.error() : price.error()).message);
    m_pairs->setEntities(pairsOf(m_problem, left.members, right.members));
    m_levels->setEntities(levelLinesOf(onLeft->value, onRight->value, m_problem.fewestInvitedFirst));
    m_verdict->setText(selection::sentence(m_problem, *price, selection::Against::Left));
    QStringList faults;
    if (!onLeft->faults.isEmpty())
        faults.append(withShape(Tone::Bad, tr("Left: %1").arg(onLeft->faults.join(u' '))));
    if (!onRight->faults.isEmpty())
        faults.append(withShape(Tone::Bad, tr("Right: %1").arg(onRight->faults.join(u' '))));
    m_faults->setText(faults.join(u'\n'));
    m_faults->setVisible(!faults.isEmpty());
}

PanelSide PanelComparison::sideOf(const QComboBox &chooser) const
{
    return m_sides.value(chooser.currentIndex());
}

} // namespace lianxin::ui
