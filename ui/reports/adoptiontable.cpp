#include "ui/reports/adoptiontable.h"

#include "core/reports/reportrepository.h"
#include "ui/table/recordtable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

AdoptionTable::AdoptionTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"adoptions"_s, tr("Adopted and forwarded")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, AdoptionRepository::table);
    m_table->makeSmall();
    m_table->setEmptyText(tr("Not adopted yet."));
    m_table->offerAdding(tr("Add adoption"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onEdit = [this](const Adoption &, const Adoption &after) {
        store<AdoptionRepository>(tr("Edit an adoption of report %1").arg(index().label(index().find(m_report))),
                                  after);
    };
    connect(m_table, &RecordTable::addRequested, this, &AdoptionTable::add);
    connect(m_table, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<AdoptionRepository>(tr("Remove an adoption of report %1").arg(index().label(index().find(m_report))),
                                      ids);
    });
    connect(m_table, &RecordTable::failed, this, &AdoptionTable::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
}

QList<AdoptionTable::Model::Column> AdoptionTable::columns()
{
    const auto make = fieldColumns<Adoption>();
    return {
        make.word(tr("Level"), WordList::Level, &Adoption::level).named(u"level"_s).wide(64),
        make.word(tr("Mode"), WordList::AdoptionMode, &Adoption::mode)
            .named(u"mode"_s)
            .toned([this](const Adoption &each) { return index().isAdoption(each) ? Tone::Plain : Tone::Muted; })
            .wide(64),
        make.day(tr("Day"), &Adoption::adoptedOn).named(u"adopted_on"_s),
        make.text(tr("By whom"), &Adoption::body).named(u"body"_s).wide(150),
        make.text(tr("Issue"), &Adoption::issue).named(u"issue"_s).wide(110),
        make.text(tr("Remark"), &Adoption::note).named(u"note"_s).wide(110),
    };
}

void AdoptionTable::showReport(ReportId report)
{
    m_report = report;
    setEnabled(report.isStored());
    showFacts();
}

bool AdoptionTable::reveal(const RecordRef &record)
{
    return record.table == AdoptionRepository::table && m_table->reveal(record.id);
}

void AdoptionTable::showFacts()
{
    QList<Adoption> shown = facts().adoptions;
    shown.removeIf([this](const Adoption &each) { return each.report != m_report; });
    m_model->setEntities(shown);
}

void AdoptionTable::add()
{
    const Report &report = index().find(m_report);
    Adoption draft; // to be completed in place
    draft.report = report.id;
    draft.level = directory().withMeaning(WordList::Level, u"city"_s);
    draft.mode = directory().withMeaning(WordList::AdoptionMode, u"single"_s);
    draft.adoptedOn = report.formedOn.isValid() ? report.formedOn : m_today();
    const qint64 id = addOne<AdoptionRepository>(tr("Add an adoption to report %1").arg(index().label(report)), draft);
    if (m_table->reveal(id))
        m_table->editCurrent();
}

} // namespace lianxin::ui
