#include "ui/evaluation/honourrollpart.h"

#include "core/members/memberrepository.h"
#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

HonourRollPart::HonourRollPart(Workbook &workbook, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_table(new RecordTable(u"honourRoll"_s, tr("Honour roll")))
    , m_model(new Model(columns(), this))
    , m_certificates(new QPushButton(tr("Certificates…")))
{
    m_table->setModel(m_model);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("Nobody is honoured yet: approve the pioneers of a month, or decide a round of a year."));
    m_certificates->setObjectName("certificates"_L1);
    m_table->addTool(m_certificates);
    connect(m_certificates, &QPushButton::clicked, this, &HonourRollPart::requestCertificates);
    connect(m_table, &RecordTable::openRequested, this, &HonourRollPart::openRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(m_table);
}

QList<HonourRollPart::Model::Column> HonourRollPart::columns()
{
    using C = Model::Column;
    return {
        C(tr("Period"), [](const Line &line) { return line.entry.period; }).named(u"period"_s).wide(120),
        C(tr("Honour"), [](const Line &line) { return wordFor(line.entry.kind); }).named(u"kind"_s).wide(140),
        C(tr("Member"), [this](const Line &line) { return index().nameOf(line.entry.member); })
            .ofPeople()
            .named(u"member"_s)
            .opens([](const Line &line) {
                return RecordRef {MemberRepository::table, line.entry.member.value};
            })
            .wide(110),
        C(tr("Unit"), [this](const Line &line) { return index().find(line.entry.member).unit; })
            .named(u"unit"_s)
            .wide(220),
        C(tr("Sector"), [this](const Line &line) { return directory().name(index().find(line.entry.member).sector); })
            .named(u"sector"_s)
            .wide(90),
        C(tr("Story"), [](const Line &line) { return line.entry.story; })
            .explains([](const Line &line) { return line.entry.story; })
            .named(u"story"_s)
            .wide(240),
        C(tr("What the points were for"), [](const Line &line) { return line.entry.evidence; })
            .explains([](const Line &line) { return line.entry.evidence; })
            .named(u"evidence"_s)
            .wide(220),
        C(tr("Announced or decided"), [](const Line &line) { return line.entry.on; }).named(u"on"_s).wide(120),
    };
}

void HonourRollPart::showFacts()
{
    const auto roll = readHonourRoll(workbook().database());
    if (!expect(roll))
        return;
    QList<Line> lines;
    for (const HonourEntry &entry : *roll)
        lines.append({{lines.size() + 1}, entry});
    m_model->setEntities(lines);
    m_certificates->setEnabled(!lines.isEmpty());
}

void HonourRollPart::requestCertificates()
{
    m_table->chooseFirst();
    if (const Line *line = m_model->find(m_table->currentId()); line != nullptr)
        emit certificatesRequested(line->entry.kind, line->entry.period);
}

} // namespace lianxin::ui
