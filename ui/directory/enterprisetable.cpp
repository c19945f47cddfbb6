#include "ui/directory/enterprisetable.h"

#include "core/directory/enterpriserepository.h"
#include "ui/base/doubts.h"
#include "ui/directory/enterpriseform.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

EnterpriseTable::EnterpriseTable(Workbook &workbook, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_table(new RecordTable(u"enterprises"_s, tr("Enterprises and units")))
    , m_model(new Model(columns(), this))
    , m_custom(m_model, CustomRecord::Enterprise)
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, EnterpriseRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("No enterprise yet. They come with the sheets, or add the first one."));
    m_table->offerAdding(tr("New enterprise"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<EnterpriseRepository>(
        workbook, [](const Enterprise &before) { return tr("Edit %1").arg(before.name); },
        [](const Enterprise &) { return tr("Add an enterprise"); });
    m_model->onComplete = [this](Enterprise &draft, const QList<Enterprise> &earlier) {
        return complete(draft, earlier);
    };
    connect(m_table, &RecordTable::removeRequested, this, &EnterpriseTable::remove);
    connect(m_table, &RecordTable::failed, this, &EnterpriseTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *form = new RecordForm(enterpriseForm(), m_model, workbook.path());
    connect(form, &RecordForm::failed, this, &EnterpriseTable::failed);
    layout->addWidget(form->above(m_table));
}

QList<EnterpriseTable::Model::Column> EnterpriseTable::columns()
{
    const auto make = fieldColumns<Enterprise>();
    return {
        make.text(tr("Name"), &Enterprise::name).named(u"name"_s).wide(240),
        make.word(tr("Kind"), WordList::PartnerKind, &Enterprise::kind).named(u"kind"_s).wide(90),
        make.word(tr("Region"), WordList::Region, &Enterprise::region).named(u"region"_s).wide(90),
        make.text(tr("Industry"), &Enterprise::industry).named(u"industry"_s).wide(110),
        make.text(tr("Scale"), &Enterprise::scale).named(u"scale"_s).wide(110),
        make.text(tr("Contact"), &Enterprise::contact).ofPeople().named(u"contact"_s).wide(80),
        make.text(tr("Telephone"), &Enterprise::phone).named(u"phone"_s).personal().doubts(phoneDoubt).wide(110),
        make.text(tr("Remark"), &Enterprise::note).named(u"note"_s).wide(140),
    };
}

bool EnterpriseTable::reveal(const RecordRef &record)
{
    return record.table == EnterpriseRepository::table && m_table->reveal(record.id);
}

RecordRef EnterpriseTable::current() const
{
    return {EnterpriseRepository::table, m_table->currentId()};
}

void EnterpriseTable::showFacts()
{
    m_custom.show(facts().customFields);
    m_model->setEntities(facts().enterprises);
}

Result<void> EnterpriseTable::complete(Enterprise &draft, const QList<Enterprise> &earlier) const
{
    if (!draft.name.isEmpty())
        return {};
    const auto present = facts().enterprises + earlier;
    draft.name = tr("New enterprise");
    for (int count = 2; std::ranges::find(present, draft.name, &Enterprise::name) != present.end(); ++count)
        draft.name = tr("New enterprise %1").arg(count);
    return {};
}

void EnterpriseTable::remove(const QList<qint64> &ids)
{
    const QString label = ids.size() == 1 ? tr("Remove %1").arg(index().find(EnterpriseId {ids.first()}).name)
                                          : tr("Remove %1 enterprises").arg(ids.size());
    removeAll<EnterpriseRepository>(label, ids);
}

} // namespace lianxin::ui
