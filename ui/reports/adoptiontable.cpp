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
    m_model->onRequest = storedBy<AdoptionRepository>(
        workbook, [this](const Adoption &) { return tr("Edit an adoption of report %1").arg(reportLabel()); },
        [this](const Adoption &) { return tr("Add an adoption to report %1").arg(reportLabel()); });
    m_model->onComplete = [this](Adoption &draft, const QList<Adoption> &) {
        complete(draft);
        return Result<void>();
    };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<AdoptionRepository>(tr("Remove an adoption of report %1").arg(reportLabel()), ids);
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
        make.text(tr("Number of the paper"), &Adoption::document).named(u"document"_s).wide(110),
        make.word(tr("Forwarded as"), WordList::ReportKind, &Adoption::form).named(u"form"_s).wide(90).hidden(),
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

int AdoptionTable::count() const
{
    return m_model->rowCount();
}

void AdoptionTable::showFacts()
{
    QList<Adoption> shown = facts().adoptions;
    shown.removeIf([this](const Adoption &each) { return each.report != m_report; });
    m_model->setEntities(shown);
}

void AdoptionTable::complete(Adoption &draft) const
{
    const Report &report = index().find(m_report);
    draft.report = report.id;
    if (!draft.level.isStored())
        draft.level = directory().withMeaning(WordList::Level, u"city"_s);
    if (!draft.mode.isStored())
        draft.mode = directory().withMeaning(WordList::AdoptionMode, u"single"_s);
    if (!draft.adoptedOn.isValid())
        draft.adoptedOn = report.formedOn.isValid() ? report.formedOn : m_today();
}

QString AdoptionTable::reportLabel() const
{
    return index().label(index().find(m_report));
}

} // namespace lianxin::ui
