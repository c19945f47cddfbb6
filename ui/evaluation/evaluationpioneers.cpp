#include "core/evaluation/pioneers.h"
#include "core/evaluation/rulerepository.h"
#include "core/members/memberrepository.h"
#include "ui/evaluation/evaluationpage.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

void EvaluationPage::buildPioneers()
{
    m_awardsModel->onRequest = storedBy<MonthlyAwardRepository>(
        workbook(), [](const MonthlyAward &before) { return tr("Edit the pioneer of %1").arg(before.month); },
        [](const MonthlyAward &added) { return tr("Add a pioneer of %1").arg(added.month); });
    m_awardsModel->onComplete = [this](MonthlyAward &draft, const QList<MonthlyAward> &earlier) {
        return complete(draft, earlier);
    };
    m_awards->setModel(m_awardsModel);
    m_awards->offerHistory(workbook(), MonthlyAwardRepository::table);
    m_awards->offerViews(workbook());
    m_awards->setEmptyText(tr("No pioneer yet. Import the list of pioneers, or add one."));
    m_awards->offerAdding(tr("New pioneer"));
    m_awards->offerRemoving(tr("Remove"));
    auto *shortlist = new QPushButton(tr("Shortlist of the month…"));
    shortlist->setObjectName("shortlistButton"_L1);
    m_awards->addTool(shortlist);
    connect(shortlist, &QPushButton::clicked, this, &EvaluationPage::askForPioneers);
    connect(m_awards, &RecordTable::addRequested, m_awards, &RecordTable::addNew);
    connect(m_awards, &RecordTable::removeRequested, this, &EvaluationPage::removeAwards);
    connect(m_awards, &RecordTable::openRequested, this, &EvaluationPage::openRequested);
    connect(m_awards, &RecordTable::failed, this, &EvaluationPage::failed);
}

QList<EvaluationPage::AwardsModel::Column> EvaluationPage::awardsColumns()
{
    using C = AwardsModel::Column;
    return {
        C(tr("Month"), &MonthlyAward::month)
            .named(u"month"_s)
            .edits([this](MonthlyAward &award, const QVariant &value) -> Result<void> {
                static const QRegularExpression month(u"^[12]\\d{3}-(0[1-9]|1[0-2])$"_s);
                const QString typed = value.toString().trimmed();
                if (!month.match(typed).hasMatch())
                    return Error {ErrorKind::Invalid, tr("“%1” is not a month such as 2024-03.").arg(typed), {}};
                if (QDate::fromString(typed + u"-01"_s, Qt::ISODate) > m_today())
                    return Error {ErrorKind::Invalid, tr("%1 has not begun yet.").arg(typed), {}};
                award.month = typed;
                return {};
            })
            .wide(100),
        C(tr("Member"), [this](const MonthlyAward &award) { return index().nameOf(award.member); })
            .ofPeople()
            .named(u"member"_s)
            .edits([this](MonthlyAward &award, const QVariant &value) -> Result<void> {
                const auto named = membersNamed(value.toString());
                if (!named)
                    return named.error();
                if (!named->isEmpty())
                    award.member = named->first();
                return {};
            })
            .offers([this](const MonthlyAward &) { return memberNames(); })
            .opens([](const MonthlyAward &award) {
                return RecordRef {MemberRepository::table, award.member.value};
            })
            .wide(110),
        C(tr("Unit"), [this](const MonthlyAward &award) { return index().find(award.member).unit; })
            .named(u"unit"_s)
            .wide(240),
        C(tr("Story"), &MonthlyAward::story)
            .named(u"story"_s)
            .edits([](MonthlyAward &award, const QVariant &value) { award.story = value.toString().trimmed(); })
            .explains(&MonthlyAward::story)
            .wide(380),
        C(tr("Announced"), &MonthlyAward::announcedOn)
            .named(u"announced_on"_s)
            .edits([this](MonthlyAward &award, const QVariant &value) -> Result<void> {
                const QDate day = value.toDate();
                if (day > m_today())
                    return Error {ErrorKind::Invalid,
                                  tr("%1 is still to come: tell the day on which it was announced.")
                                      .arg(day.toString(Qt::ISODate)),
                                  {}};
                award.announcedOn = day;
                return {};
            })
            .wide(110),
    };
}

Result<void> EvaluationPage::complete(MonthlyAward &draft, const QList<MonthlyAward> &earlier) const
{
    if (draft.month.isEmpty())
        draft.month = m_today().toString(u"yyyy-MM");
    const auto awards = facts().awards + earlier;
    const auto isPioneer = [&](MemberId member) {
        return std::ranges::any_of(
            awards, [&](const MonthlyAward &award) { return award.month == draft.month && award.member == member; });
    };
    for (const Member &member : facts().members)
        if (!draft.member.isStored() && index().isServing(member) && !isPioneer(member.id))
            draft.member = member.id;
    if (!draft.member.isStored())
        return Error {ErrorKind::Invalid, tr("A pioneer is a member: import the roll first."), {}};
    return {};
}

void EvaluationPage::removeAwards(const QList<qint64> &ids)
{
    QList<MonthlyAwardId> awards;
    for (const qint64 id : ids)
        awards.append(MonthlyAwardId {id});
    performRemoval(tr("Remove %1 pioneers").arg(ids.size()),
                   [&] { return lianxin::removeAwards(workbook().database(), awards); });
}

} // namespace lianxin::ui
