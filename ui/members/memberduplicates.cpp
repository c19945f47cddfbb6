#include "ui/members/memberduplicates.h"

#include "core/members/duplicates.h"
#include "core/members/membermerge.h"
#include "core/storage/workbook.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString whyAlike(Likeness likeness)
{
    switch (likeness) {
    case Likeness::SameUnit:
        return MemberDuplicates::tr("same name and employer");
    case Likeness::SamePhone:
        return MemberDuplicates::tr("same telephone");
    case Likeness::SameBirth:
        return MemberDuplicates::tr("same name and month of birth");
    case Likeness::None:
        break;
    }
    return MemberDuplicates::tr("chosen by hand");
}

/// Why they may be one, and what speaks against it.
QString whyOne(const Member &member, const Member &other)
{
    QStringList words {whyAlike(likeness(member, other))};
    if (member.sex != other.sex && member.sex.value > 0 && other.sex.value > 0)
        words.append(MemberDuplicates::tr("but of different sex"));
    if (member.bornIn != other.bornIn && !member.bornIn.isEmpty() && !other.bornIn.isEmpty())
        words.append(MemberDuplicates::tr("but born in different months"));
    return words.join(MemberDuplicates::tr(", "));
}

} // namespace

MemberDuplicates::MemberDuplicates(Workbook &workbook, std::function<const FactIndex &()> index, TableModel *model,
                                   RecordTable *table, RecordForm *form)
    : QObject(table)
    , m_workbook(workbook)
    , m_index(std::move(index))
    , m_model(model)
    , m_table(table)
    , m_form(form)
    , m_offer(new QPushButton)
{
    m_offer->setObjectName("memberDuplicates"_L1);
    m_offer->setToolTip(tr("Members who may stand on the roll twice").toHtmlEscaped());
    m_offer->hide();
    table->addTool(m_offer);
    connect(m_offer, &QPushButton::clicked, this, &MemberDuplicates::offerMerging);

    auto *selected = new QAction(tr("&Merge the two members chosen…"), table->view());
    selected->setObjectName("mergeMembers"_L1);
    connect(selected, &QAction::triggered, this, &MemberDuplicates::mergeSelected);
    table->view()->addAction(selected);
    form->warnBy([this](const FormDraft::Texts &texts) { return warningFor(texts); });
}

void MemberDuplicates::refresh()
{
    const auto pairs = likelyDuplicates(m_index().facts().members).size();
    m_offer->setVisible(pairs > 0);
    m_offer->setText(tr("Likely duplicates: %1…").arg(pairs));
}

QList<MergePair> MemberDuplicates::likelyPairs() const
{
    QList<MergePair> pairs;
    for (const LikelyDuplicate &each : likelyDuplicates(m_index().facts().members))
        pairs.append(
            {each.first.value, each.second.value, whyOne(m_index().find(each.first), m_index().find(each.second))});
    return pairs;
}

void MemberDuplicates::offerMerging()
{
    openDialog(likelyPairs(), [this](const MergePair &pair, const auto &changes) { return merge(pair, changes); });
}

void MemberDuplicates::mergeSelected()
{
    QList<qint64> ids = m_table->selectedIds();
    if (ids.size() != 2) {
        emit failed({ErrorKind::Invalid, tr("Select the rows of two members first, the second with Ctrl."), {}});
        return;
    }
    std::ranges::sort(ids);
    const QString reason = whyOne(m_index().find(MemberId {ids.first()}), m_index().find(MemberId {ids.last()}));
    openDialog({{ids.first(), ids.last(), reason}},
               [this](const MergePair &pair, const auto &changes) { return merge(pair, changes); });
}

std::optional<FormWarning> MemberDuplicates::warningFor(const FormDraft::Texts &texts)
{
    Member entered;
    entered.name = texts.value(u"name"_s);
    entered.unit = texts.value(u"unit"_s);
    entered.phone = texts.value(u"phone"_s);
    entered.bornIn = texts.value(u"born_in"_s);
    const Member *known = likelyDuplicateOf(entered, m_index().facts().members);
    if (known == nullptr)
        return {};
    const QString reason = whyOne(*known, entered);
    return FormWarning {tr("%1 may be on the roll already: %2 %3 (%4).")
                            .arg(entered.name, known->name, known->unit, reason)
                            .simplified(),
                        tr("&Merge with that entry…"), [this, id = known->id, reason] { mergeEntered(id, reason); }};
}

void MemberDuplicates::mergeEntered(MemberId kept, const QString &reason)
{
    openDialog(
        {{kept.value, 0, reason}},
        [this](const MergePair &pair, const QList<CellChange> &changes) -> Result<void> {
            const QString name = m_index().find(MemberId {pair.kept}).name;
            if (auto taken = takeOver(changes, tr("Complete %1").arg(name)); !taken)
                return taken;
            m_form->finish();
            m_table->reveal(pair.kept);
            return {};
        },
        m_form->entered());
}

void MemberDuplicates::openDialog(const QList<MergePair> &pairs, const MergeDialog::Merge &merge,
                                  const QList<CellChange> &entered)
{
    auto *dialog = new MergeDialog(m_model, pairs, merge, entered, m_table);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Result<void> MemberDuplicates::merge(const MergePair &pair, const QList<CellChange> &changes)
{
    const QString name = m_index().find(MemberId {pair.kept}).name;
    const QString label = tr("Merge %1 with %2").arg(name, m_index().find(MemberId {pair.gone}).name);
    return m_workbook.perform(label, [&]() -> Result<void> {
        if (auto merged = mergeMembers(m_workbook.database(), MemberId {pair.kept}, MemberId {pair.gone}); !merged)
            return merged;
        return takeOver(changes, label);
    });
}

/// Has the values stored that the record which stays takes over.
Result<void> MemberDuplicates::takeOver(const QList<CellChange> &changes, const QString &label)
{
    const auto refusals = m_model->preview(changes).refusals;
    if (!refusals.isEmpty())
        return refusals.first().error;
    if (!changes.isEmpty() && !m_model->request(changes, label))
        return Error {
            ErrorKind::Conflict, tr("The values chosen could not be stored. Look at the entry and try again."), {}};
    return {};
}

} // namespace lianxin::ui
