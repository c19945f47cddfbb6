#include "ui/invitations/invitationtable.h"

#include "core/invitations/invitationrepository.h"
#include "ui/base/look.h"
#include "ui/base/verbbutton.h"
#include "ui/invitations/byhand.h"
#include "ui/invitations/checkinbar.h"
#include "ui/invitations/invitationsummary.h"
#include "ui/invitations/substitutebar.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"
#include "ui/table/wordoffer.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

InvitationTable::InvitationTable(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_today(std::move(today))
    , m_table(new RecordTable(u"invitations"_s, tr("People")))
    , m_model(new Model(invitedColumns() + answerColumns(), this))
    , m_name(new QLineEdit)
    , m_summary(new QLabel)
    , m_seats(new QLabel)
    , m_substitute(new SubstituteBar(workbook))
    , m_checkIn(new CheckInBar)
{
    m_table->setModel(m_model);
    m_table->offerHistory(workbook, InvitationRepository::table);
    m_table->offerViews(workbook);
    m_table->setEmptyText(tr("Nobody is invited yet. Choose the panel on the selection page, or add members by name."));
    m_table->offerRemoving(tr("Take off the list"));
    m_model->onRequest = storedBy<InvitationRepository>(
        workbook,
        [this](const Invitation &before) {
            return tr("Edit the invitation of %1").arg(index().find(before.member).name);
        },
        [](const Invitation &) { return QString(); }); // members are invited by name
    buildTools();
    buildLayout();
    connect(m_table, &RecordTable::removeRequested, this, &InvitationTable::remove);
    connect(m_table, &RecordTable::openRequested, this, &InvitationTable::openRequested);
    connect(m_table, &RecordTable::failed, this, &InvitationTable::failed);
    connect(m_substitute, &SubstituteBar::failed, this, &InvitationTable::failed);
    connect(m_substitute, &SubstituteBar::told, this, &InvitationTable::told);
    connectCheckIn();
}

void InvitationTable::connectCheckIn()
{
    connect(m_checkIn, &CheckInBar::settled, this, &InvitationTable::checkIn);
    connect(m_checkIn, &CheckInBar::substituted, this, &InvitationTable::checkInSubstitute);
    connect(m_checkIn, &CheckInBar::restIsAway, this, &InvitationTable::settleRest);
}

void InvitationTable::buildTools()
{
    m_name->setObjectName("inviteByName"_L1);
    m_name->setAccessibleName(tr("Invite by name"));
    m_name->setPlaceholderText(tr("Invite by name, Enter"));
    m_name->setMinimumWidth(m_name->fontMetrics().horizontalAdvance(m_name->placeholderText()) + 2 * Broad);
    new WordOffer(m_name, {}, OfferKind::One);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { addByName(m_name->text()); });
    m_table->addTool(m_name);

    auto *checkIn = verbButton("beginCheckIn", tr("Check &in"));
    checkIn->setToolTip(tr("Two letters of a name and Enter: has come").toHtmlEscaped());
    connect(checkIn, &QPushButton::clicked, this, &InvitationTable::beginCheckIn);
    m_table->addTool(checkIn);
    auto *letters = new QPushButton(tr("&Letters…"));
    letters->setObjectName("letters"_L1);
    connect(letters, &QPushButton::clicked, this, [this] { emit lettersRequested(activity()); });
    m_table->addTool(letters);
    auto *group = new QPushButton(tr("Group text…"));
    group->setObjectName("groupText"_L1);
    connect(group, &QPushButton::clicked, this, [this] { emit groupTextRequested(activity()); });
    m_table->addTool(group);

    const auto answered = [this](Reply reply) {
        return [this, reply](Invitation &invitation) {
            invitation.reply = reply;
            invitation.repliedOn = m_today();
        };
    };
    addKey(u"accept"_s, tr("Has accepted"), Qt::Key_A, answered(Reply::Accepted));
    addKey(u"decline"_s, tr("Declines"), Qt::Key_D, answered(Reply::Declined));
    addKey(u"leave"_s, tr("Asks for leave"), Qt::Key_L, answered(Reply::Leave));
    addKey(u"present"_s, tr("Was present"), Qt::Key_P,
           [](Invitation &invitation) { invitation.presence = Presence::Present; });
    addKey(u"late"_s, tr("Was late"), Qt::Key_T, [](Invitation &invitation) { invitation.presence = Presence::Late; });
    addKey(u"absent"_s, tr("Was absent"), Qt::Key_X,
           [](Invitation &invitation) { invitation = checkedIn(invitation, Presence::Absent, {}); });
}

void InvitationTable::buildLayout()
{
    m_summary->setObjectName("invitationSummary"_L1);
    setTitleFont(m_summary, 0);
    m_seats->setObjectName("invitationSeats"_L1);
    m_seats->setProperty("soft", true);
    auto *keys =
        new QLabel(tr("A accepts \u00B7 D declines \u00B7 L leave \u00B7 P present \u00B7 T late \u00B7 X absent"));
    keys->setProperty("soft", true);
    for (QLabel *label : {m_summary, m_seats, keys})
        label->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->setSpacing(Wide);
    head->addWidget(m_summary);
    head->addWidget(m_seats);
    head->addStretch();
    head->addWidget(keys);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->setSpacing(Normal);
    layout->addLayout(head);
    layout->addWidget(m_substitute);
    layout->addWidget(m_checkIn);
    layout->addWidget(m_table, 1);
}

std::optional<int> InvitationTable::count() const
{
    return m_model->rowCount();
}

bool InvitationTable::reveal(const RecordRef &record)
{
    return record.table == InvitationRepository::table && m_table->reveal(record.id);
}

void InvitationTable::showFacts()
{
    QList<Invitation> invited;
    for (const Invitation &each : facts().invitations)
        if (each.activity == activity())
            invited.append(each);
    m_model->setEntities(invited);
    const InvitationSummary summary = summaryOf(invited);
    m_summary->setText(sentence(summary));
    m_seats->setText(seatSentence(summary, shown()));
    m_substitute->keepFor(activity(), invited);
    if (m_doorOf != activity())
        m_checkIn->hide(); // the door of another day is another door
    m_doorOf = activity();
    showPeopleToCheckIn();

    QStringList names;
    for (const Member &member : facts().members)
        if (index().isServing(member))
            names.append(fullName(member));
    for (const MemberGroup &group : facts().groups)
        names.append(groupAddress(group));
    WordOffer::of(m_name)->setWords(names);
    setEnabled(shown().id.isStored());
}

void InvitationTable::addKey(const QString &name, const QString &text, const QKeySequence &key,
                             std::function<void(Invitation &)> change)
{
    auto *action = new QAction(text, m_table->view());
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, text, change = std::move(change)] { record(text, change); });
    m_table->view()->addAction(action);
}

void InvitationTable::record(const QString &text, const std::function<void(Invitation &)> &change)
{
    const QList<qint64> ids = m_table->selectedIds();
    if (ids.isEmpty())
        return;
    QList<Invitation> changed;
    QStringList names;
    for (const qint64 id : ids) {
        changed.append(*m_model->find(id));
        change(changed.last());
        names.append(index().find(changed.last().member).name);
    }
    const QString label = tr("%1: %2").arg(text, names.join(QCoreApplication::translate("Columns", ", ")));
    const bool done = perform(label, [&]() -> Result<void> {
        InvitationRepository invitations(workbook().database());
        for (const Invitation &each : changed)
            if (const auto stored = invitations.update(each); !stored)
                return stored.error();
        return {};
    });
    if (!done || ids.size() > 1)
        return;
    const Invitation &only = changed.first();
    if (saidNo(only.reply) && shown().state == ActivityState::Planned)
        m_substitute->propose(only);
    auto *view = m_table->view();
    if (const QModelIndex below = view->currentIndex().siblingAtRow(view->currentIndex().row() + 1); below.isValid())
        view->setCurrentIndex(below);
}

void InvitationTable::remove(const QList<qint64> &ids)
{
    const QString label = ids.size() == 1
        ? tr("Take %1 off the list").arg(index().find(m_model->find(ids.first())->member).name)
        : tr("Take %1 members off the list").arg(ids.size());
    removeAll<InvitationRepository>(label, ids);
}

void InvitationTable::addByName(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    if (const MemberGroup *group = groupAddressed(index(), text)) {
        addGroup(*group);
        return;
    }
    const auto member = servingMember(index(), text);
    if (!expect(member)) {
        m_name->selectAll(); // the next name takes its place
        m_name->setFocus();
        return;
    }
    for (const Invitation &each : m_model->entities()) {
        if (each.member == member->id) {
            m_name->clear();
            m_table->reveal(each.id.value);
            m_name->setFocus();
            emit told(tr("%1 is on the list already.").arg(member->name));
            return;
        }
    }
    const qint64 id =
        addOne<InvitationRepository>(tr("Invite %1").arg(member->name), invitationByHand(shown(), *member));
    if (id == 0)
        return;
    m_name->clear();
    m_table->reveal(id);
    m_name->setFocus();
}

void InvitationTable::addGroup(const MemberGroup &group)
{
    const auto invitations = invitationsOfGroup(index(), shown(), group, m_today());
    const QString name = group.name;
    m_name->clear();
    if (invitations.isEmpty()) {
        emit told(tr("Nobody of the group %1 is still to be invited.").arg(name));
        return;
    }
    const bool done = perform(tr("Invite the group %1").arg(name), [&]() -> Result<void> {
        InvitationRepository stored(workbook().database());
        for (const Invitation &each : invitations)
            if (const auto added = stored.insert(each); !added)
                return added.error();
        return {};
    });
    if (done)
        emit told(tr("%1 members of the group %2 are on the list now.").arg(QString::number(invitations.size()), name));
}

} // namespace lianxin::ui
