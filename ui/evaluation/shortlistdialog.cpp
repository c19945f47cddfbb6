#include "ui/evaluation/shortlistdialog.h"

#include "core/base/codes.h"
#include "ui/base/complaintlabel.h"
#include "ui/base/look.h"
#include "ui/base/verbbutton.h"
#include "ui/directory/settingtitles.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QSize firstSizeOfShortlist(1180, 500);

/// What decides between members with as many points.
QLabel *tiesTold(const ShortlistTerms &terms)
{
    const QList<Meaning> titles = settingParts(u"evaluation.tie_order"_s);
    QStringList told;
    for (const TieRule tie : terms.ties)
        if (const auto title = std::ranges::find(titles, codeOf(tie), &Meaning::code); title != titles.end())
            told.append(title->title);
    auto *label =
        new QLabel(told.isEmpty() ? ShortlistDialog::tr("With as many points, all of them stand on the list.")
                                  : ShortlistDialog::tr("With as many points: %1").arg(told.join(u" \u2192 "_s)));
    label->setObjectName("shortlistTies"_L1);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("soft", true);
    return label;
}

} // namespace

ShortlistDialog::ShortlistDialog(const FactIndex &index, Rulebook book, ShortlistTerms terms,
                                 const QList<QDate> &months, Approve approve, QWidget *parent)
    : QDialog(parent)
    , m_index(index)
    , m_book(std::move(book))
    , m_terms(std::move(terms))
    , m_approve(std::move(approve))
    , m_months(new QComboBox)
    , m_table(new RecordTable(u"shortlist"_s, tr("Shortlist")))
    , m_model(new Model(columns(), this))
    , m_passedBy(new QLabel)
    , m_complaint(new ComplaintLabel(u"shortlistComplaint"_s))
{
    setObjectName("shortlistDialog"_L1);
    setWindowTitle(tr("Shortlist of the month"));
    for (const QDate month : months)
        m_months->addItem(month.toString(u"yyyy-MM"), month);
    m_months->setCurrentIndex(m_months->count() - 1);
    buildTable();
    buildLayout();
    connect(m_months, &QComboBox::activated, this, &ShortlistDialog::showMonth);
    showMonth();
}

void ShortlistDialog::buildTable()
{
    m_table->setModel(m_model, {{1}});
    m_table->offerNoExport();
    m_table->setEmptyText(tr("Nobody who may be honoured has points in this month."));
    m_model->onRequest = [this](const Model::Request &request) -> Result<QList<qint64>> {
        QList<Line> lines = m_model->entities();
        for (const auto &edit : request.edits)
            std::ranges::replace(lines, edit.before, edit.after);
        m_model->setEntities(lines);
        return QList<qint64>();
    };
}

void ShortlistDialog::buildLayout()
{
    m_months->setObjectName("shortlistMonth"_L1);
    m_months->setAccessibleName(tr("Month"));
    m_months->setMinimumWidth(120);
    m_passedBy->setObjectName("passedBy"_L1);
    m_passedBy->setTextFormat(Qt::PlainText);
    m_passedBy->setWordWrap(true);
    m_passedBy->setProperty("soft", true);
    auto *monthLabel = new QLabel(tr("&Month"));
    monthLabel->setBuddy(m_months);
    auto *head = new QHBoxLayout;
    head->addWidget(monthLabel);
    head->addWidget(m_months);
    head->addWidget(tiesTold(m_terms), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Normal);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_passedBy);
    layout->addWidget(m_complaint);
    layout->addWidget(endingButtons(this, "approvePioneers", tr("&Approve")));
    resize(firstSizeOfShortlist);
}

QList<ShortlistDialog::Model::Column> ShortlistDialog::columns() const
{
    using C = Model::Column;
    const auto count = [](const QString &title, const QString &key, int MonthDeeds::*deed) {
        return C(title, [deed](const Line &line) { return line.candidate.deeds.*deed; }).named(key).wide(64);
    };
    return {
        C(tr("Chosen"), &Line::isChosen)
            .named(u"chosen"_s)
            .edits([](Line &line, const QVariant &value) { line.isChosen = value.toBool(); })
            .wide(60),
        C(tr("Place"), [](const Line &line) { return line.candidate.place; }).named(u"place"_s).ordinal().wide(50),
        C(tr("Member"), &Line::name).ofPeople().named(u"member"_s).wide(90),
        C(tr("Points"), [](const Line &line) { return line.candidate.points / 100.0; }).named(u"points"_s).wide(60),
        count(tr("Solved"), u"solved"_s, &MonthDeeds::solved),
        count(tr("Times adopted"), u"adopted"_s, &MonthDeeds::adopted),
        count(tr("Commented"), u"commented"_s, &MonthDeeds::commented),
        count(tr("Attended"), u"attended"_s, &MonthDeeds::attended),
        C(tr("Pioneer before"), [](const Line &line) { return line.candidate.lastAward; })
            .named(u"last_award"_s)
            .wide(90),
        C(tr("What the points are for"), [](const Line &line) { return line.candidate.evidence; })
            .explains([](const Line &line) { return line.candidate.evidence; })
            .named(u"evidence"_s)
            .wide(200),
        C(tr("Story"), &Line::story)
            .named(u"story"_s)
            .edits([](Line &line, const QVariant &value) { line.story = value.toString().trimmed(); })
            .explains(&Line::story)
            .wide(200),
    };
}

/// What the points are for is where a story begins.
void ShortlistDialog::showMonth()
{
    m_list = shortlist(m_index, m_book, m_months->currentData().toDate(), m_terms);
    QList<Line> lines;
    for (const Candidate &each : std::as_const(m_list.candidates))
        lines.append({each.member, m_index.nameOf(each.member), each, false, each.evidence});
    m_model->setEntities(lines);
    m_complaint->tell({});
    showPassedBy();
}

void ShortlistDialog::showPassedBy()
{
    QStringList told;
    for (const PassedBy &each : std::as_const(m_list.passedBy))
        told.append(tr("%1: %2").arg(m_index.nameOf(each.member), each.reason));
    m_passedBy->setText(told.isEmpty() ? QString() : tr("Passed by: %1").arg(told.join(tr("; "))));
    m_passedBy->setVisible(!told.isEmpty());
}

void ShortlistDialog::accept()
{
    Chosen chosen;
    for (const Line &line : m_model->entities())
        if (line.isChosen)
            chosen.append({line.id, line.story});
    if (const auto approved = m_approve(m_list, chosen); !approved)
        return m_complaint->tell(approved.error().message);
    QDialog::accept();
}

} // namespace lianxin::ui
