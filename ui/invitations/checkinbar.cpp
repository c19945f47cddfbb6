#include "ui/invitations/checkinbar.h"

#include "ui/base/look.h"
#include "ui/base/tonesign.h"
#include "ui/base/verbbutton.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr qsizetype namesTold = 5;

} // namespace

CheckInBar::CheckInBar(QWidget *parent)
    : QFrame(parent)
    , m_typed(new QLineEdit)
    , m_told(new QLabel)
    , m_sheet(new QCheckBox(tr("From the paper sheet, without the time")))
{
    setObjectName("checkInBar"_L1);
    setProperty("card", true);
    m_typed->setObjectName("checkIn"_L1);
    m_typed->setAccessibleName(tr("Who has come"));
    setTitleFont(m_typed, 1);
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &CheckInBar::findMeant);
    connect(m_typed, &QLineEdit::returnPressed, this, &CheckInBar::submit);
    m_told->setObjectName("checkInTold"_L1);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_sheet->setObjectName("checkInSheet"_L1);
    buildLayout();
    hide();
}

void CheckInBar::buildLayout()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Wide);
    line->addWidget(m_typed, 2);
    line->addWidget(m_told, 3);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(Normal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Normal);
    layout->setSpacing(Normal);
    layout->addLayout(line);
    layout->addLayout(verbs);
    verbs->addWidget(m_sheet);
    verbs->addStretch();
    addVerb(u"checkInLate"_s, tr("L&ate"), Presence::Late);
    addVerb(u"checkInLeave"_s, tr("&On leave"), Presence::Leave);
    addVerb(u"checkInAbsent"_s, tr("A&bsent"), Presence::Absent);
    auto *substitute = verbButton("checkInSubstitute", tr("&Somebody else came…"));
    connect(substitute, &QPushButton::clicked, this, &CheckInBar::beginSubstitute);
    verbs->addWidget(substitute);
    auto *rest = verbButton("checkInRest", tr("The &rest did not come"));
    connect(rest, &QPushButton::clicked, this, &CheckInBar::restIsAway);
    verbs->addWidget(rest);
}

void CheckInBar::addVerb(const QString &name, const QString &text, Presence presence)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, presence] { settle(presence); });
    layout()->itemAt(1)->layout()->addWidget(button);
}

void CheckInBar::setPeople(const QList<Invitee> &people, const QHash<qint64, QString> &units)
{
    m_people = people;
    m_units = units;
    if (!nameOf(m_away).isEmpty())
        return; // a name is being typed
    m_away = {};
    if (!m_typed->text().isEmpty())
        findMeant();
}

void CheckInBar::begin(bool isSheet)
{
    m_sheet->setChecked(isSheet);
    goOn({});
    show();
}

bool CheckInBar::isSheet() const
{
    return m_sheet->isChecked();
}

void CheckInBar::goOn(const QString &done)
{
    m_away = {};
    m_typed->setPlaceholderText(tr("Two letters of the name, Enter: has come"));
    m_typed->setText(QString()); // with its own history, so that Ctrl+Z takes back what was checked in
    m_told->setText(done);
    m_typed->setFocus();
}

void CheckInBar::refuse(const QString &sentence)
{
    m_told->setText(withShape(Tone::Bad, sentence));
    m_typed->selectAll();
    m_typed->setFocus();
}

void CheckInBar::findMeant()
{
    m_place = 0;
    m_meant = m_away.isStored() ? QList<InvitationId> {} : meantBy(m_typed->text(), m_people);
    showMeant();
}

/// Whom Enter would check in, and whom else the letters fit.
void CheckInBar::showMeant()
{
    if (m_away.isStored()) {
        m_told->setText(tr("Who came in the place of %1? A serving member: name or initials, Enter; Esc: nobody.")
                            .arg(nameOf(m_away)));
        return;
    }
    if (m_meant.isEmpty()) {
        m_told->setText(m_typed->text().isEmpty() ? QString() : tr("Nobody who is invited is called so."));
        return;
    }
    const QString unit = m_units.value(meant().value);
    QString text = unit.isEmpty() ? nameOf(meant()) : tr("%1, %2").arg(nameOf(meant()), unit);
    QStringList others;
    for (const InvitationId each : std::as_const(m_meant))
        if (each != meant() && others.size() < namesTold)
            others.append(nameOf(each));
    if (!others.isEmpty())
        text = tr("%1. Up and down: %2").arg(text, others.join(QCoreApplication::translate("Columns", ", ")));
    m_told->setText(text);
}

void CheckInBar::step(int by)
{
    if (m_meant.isEmpty())
        return;
    m_place = (m_place + by + m_meant.size()) % m_meant.size();
    showMeant();
}

InvitationId CheckInBar::meant() const
{
    return m_meant.value(m_place);
}

QString CheckInBar::nameOf(InvitationId invitation) const
{
    const auto found = std::ranges::find(m_people, invitation, &Invitee::invitation);
    return found == m_people.end() ? QString() : found->name;
}

void CheckInBar::settle(Presence presence)
{
    if (meant().isStored())
        emit settled(meant(), presence);
    else
        m_told->setText(tr("Type first who it is."));
    m_typed->setFocus();
}

void CheckInBar::beginSubstitute()
{
    if (!meant().isStored()) {
        settle(Presence::Absent); // says what is missing
        return;
    }
    m_away = meant();
    m_typed->setPlaceholderText(tr("Who came instead"));
    m_typed->setText(QString());
    findMeant();
    m_typed->setFocus();
}

void CheckInBar::submit()
{
    const QString name = m_typed->text().trimmed();
    if (!m_away.isStored())
        settle(Presence::Present);
    else if (!name.isEmpty())
        emit substituted(m_away, name);
}

bool CheckInBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_typed || (!isOverride && event->type() != QEvent::KeyPress))
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (isOverride && m_typed->text().isEmpty()
        && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
        event->ignore(); // the window's
        return true;
    }
    if (key->key() == Qt::Key_Escape && isOverride) {
        event->accept();
        return true;
    }
    if (isOverride)
        return false;
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        step(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        if (m_away.isStored() || !m_typed->text().isEmpty())
            goOn({});
        else
            hide();
        return true;
    default:
        return false;
    }
}

} // namespace lianxin::ui
