#include "ui/reports/reportverbs.h"

#include "core/documents/reportfields.h"
#include "core/reports/reportrepository.h"
#include "ui/base/currentfacts.h"
#include "ui/base/look.h"
#include "ui/reports/reporteditor.h"
#include "ui/reports/reportfieldsdialog.h"
#include "ui/reports/reportsteptaking.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

ReportVerbs::ReportVerbs(Workbook &workbook, std::function<qint64()> current, std::function<QDate()> today,
                         QWidget *parent)
    : QWidget(parent)
    , m_workbook(workbook)
    , m_current(std::move(current))
    , m_today(std::move(today))
{
    m_step = addVerb(u"takeReportStep"_s, tr("Next &step…"),
                     tr("Edit, review, sign, send, note a receipt or an answer"), &ReportVerbs::takeStep);
    m_write = addVerb(u"writeReport"_s, tr("Te&xt…"), tr("Write the text, name authors and their shares"),
                      &ReportVerbs::write);
    m_copy = addVerb(u"copyReport"_s, tr("&Copy out…"),
                     tr("Paste it into the system of the level above, field by field"), &ReportVerbs::copyOut);
    makePrimary(m_step);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addStretch(1);
    for (QPushButton *each : {m_copy, m_write, m_step})
        row->addWidget(each);
    follow();
}

QPushButton *ReportVerbs::addVerb(const QString &name, const QString &text, const QString &explanation,
                                  void (ReportVerbs::*verb)()) const
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setToolTip(explanation.toHtmlEscaped());
    connect(button, &QPushButton::clicked, this, verb);
    return button;
}

void ReportVerbs::follow()
{
    for (QPushButton *each : {m_step, m_write, m_copy})
        each->setEnabled(m_current() > 0);
}

void ReportVerbs::takeStep()
{
    const auto asked = askForReportStep(m_workbook, ReportId {m_current()}, m_today(), {}, window());
    if (!asked)
        emit failed(asked.error());
    else if (!asked->isEmpty())
        emit told(*asked);
}

void ReportVerbs::write()
{
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known)
        return emit failed(known.error());
    const Report report = (*known)->index.find(ReportId {m_current()});
    if (!report.id.isStored())
        return;
    const QString label = tr("Write report %1").arg((*known)->index.label(report));
    ReportEditor editor(
        *known, report,
        [this, label](const Report &written) -> Result<void> {
            const auto stored =
                m_workbook.perform(label, [&] { return ReportRepository(m_workbook.database()).update(written); });
            return stored ? Result<void>() : stored.error();
        },
        window());
    editor.exec();
}

void ReportVerbs::copyOut()
{
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known)
        return emit failed(known.error());
    const FactIndex &index = (*known)->index;
    const Report &report = index.find(ReportId {m_current()});
    auto fields = documents::reportFields(index, report, index.facts().reportRules);
    fields.append({tr("Message to the authors"), documents::adoptionMessage(index, report)});
    ReportFieldsDialog dialog(index.label(report), fields, window());
    dialog.exec();
}

} // namespace lianxin::ui
