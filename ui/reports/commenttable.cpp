#include "ui/reports/commenttable.h"

#include "core/reports/reportrepository.h"
#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

CommentTable::CommentTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : FactsPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"comments"_s, tr("Leaders' comments")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, LeaderCommentRepository::table);
    m_table->makeSmall();
    m_table->setEmptyText(tr("No leader's comment yet."));
    m_table->offerAdding(tr("Add comment"));
    m_table->offerRemoving(tr("Remove"));
    m_model->onRequest = storedBy<LeaderCommentRepository>(
        workbook, [this](const LeaderComment &) { return tr("Edit a comment on report %1").arg(reportLabel()); },
        [this](const LeaderComment &) { return tr("Add a comment to report %1").arg(reportLabel()); });
    m_model->onComplete = [this](LeaderComment &draft, const QList<LeaderComment> &) {
        complete(draft);
        return Result<void>();
    };
    connect(m_table, &RecordTable::addRequested, m_table, &RecordTable::addNew);
    connect(m_table, &RecordTable::removeRequested, this, [this](const QList<qint64> &ids) {
        removeAll<LeaderCommentRepository>(tr("Remove a comment on report %1").arg(reportLabel()), ids);
    });
    connect(m_table, &RecordTable::failed, this, &CommentTable::failed);

    auto *reminder = new QLabel(tr("Comments are internal: do not photograph, copy or forward them."));
    reminder->setObjectName("secrecy"_L1);
    reminder->setTextFormat(Qt::PlainText);
    reminder->setWordWrap(true);
    reminder->setProperty("soft", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Narrow);
    layout->addWidget(m_table);
    layout->addWidget(reminder);
}

QList<CommentTable::Model::Column> CommentTable::columns()
{
    const auto make = fieldColumns<LeaderComment>();
    return {
        make.word(tr("Level"), WordList::Level, &LeaderComment::level).named(u"level"_s).wide(64),
        make.day(tr("Day"), &LeaderComment::commentedOn).named(u"commented_on"_s),
        make.text(tr("Leader's post"), &LeaderComment::leader).named(u"leader"_s).wide(110),
        make.text(tr("Comment"), &LeaderComment::content)
            .named(u"content"_s)
            .explains(&LeaderComment::content)
            .wide(200),
        make.text(tr("To be done"), &LeaderComment::followUp).named(u"follow_up"_s).wide(120),
        make.day(tr("By"), &LeaderComment::followUpDueOn)
            .named(u"follow_up_due_on"_s)
            .toned([this](const LeaderComment &c) {
                return isToFollow(c) && c.followUpDueOn < m_today() ? Tone::Bad : Tone::Plain;
            }),
        make.day(tr("Followed up"), &LeaderComment::followedUpOn).named(u"followed_up_on"_s),
        make.text(tr("What came of it"), &LeaderComment::outcome).named(u"outcome"_s).wide(140),
        make.text(tr("Number of the paper"), &LeaderComment::document).named(u"document"_s).wide(110).hidden(),
        make.word(tr("By itself or combined"), WordList::ReportKind, &LeaderComment::form)
            .named(u"form"_s)
            .wide(110)
            .hidden(),
    };
}

void CommentTable::showReport(ReportId report)
{
    m_report = report;
    setEnabled(report.isStored());
    showFacts();
}

bool CommentTable::reveal(const RecordRef &record)
{
    return record.table == LeaderCommentRepository::table && m_table->reveal(record.id);
}

int CommentTable::count() const
{
    return m_model->rowCount();
}

void CommentTable::showFacts()
{
    QList<LeaderComment> shown = facts().comments;
    shown.removeIf([this](const LeaderComment &each) { return each.report != m_report; });
    m_model->setEntities(shown);
}

void CommentTable::complete(LeaderComment &draft) const
{
    const Report &report = index().find(m_report);
    draft.report = report.id;
    if (!draft.level.isStored())
        draft.level = directory().withMeaning(WordList::Level, u"city"_s);
    if (!draft.commentedOn.isValid())
        draft.commentedOn = report.formedOn.isValid() ? report.formedOn : m_today();
}

QString CommentTable::reportLabel() const
{
    return index().label(index().find(m_report));
}

} // namespace lianxin::ui
