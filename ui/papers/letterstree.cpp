#include "ui/papers/letterstree.h"

#include "core/documents/documentjson.h"
#include "ui/base/fieldwords.h"
#include "ui/base/look.h"
#include "ui/base/tonesign.h"

#include <QCoreApplication>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

using documents::LetterState;

namespace {

enum LetterColumn { Whom, Stand, LetterNumber, SentOn, Ways, LetterColumns };
constexpr int widestOfLetters = 240; // what a letter lacks is told whole beside it
enum LetterRole { StatePlace = Qt::UserRole, LetterId };

QString standOf(const LetterState &state)
{
    if (!state.draft)
        return withShape(Tone::Bad, state.draft.error().message);
    if (!state.last)
        return withShape(Tone::Warning, LettersTree::tr("not sent yet"));
    if (state.isAnother)
        return withShape(
            Tone::Warning,
            LettersTree::tr("sent on %1; can be sent anew").arg(state.last->issuedOn.toString(Qt::ISODate)));
    if (!state.isNews)
        return withShape(Tone::Good, LettersTree::tr("sent, as it is now"));
    return withShape(Tone::Warning, LettersTree::tr("changed since version %1").arg(state.last->version));
}

Tone toneOf(const LetterState &state)
{
    if (!state.draft)
        return Tone::Bad;
    return state.isNews ? Tone::Warning : Tone::Good;
}

QString numberOf(const IssuedLetter &letter)
{
    const auto paper = documents::thawed(letter.content);
    return paper ? paper->number : QString();
}

QString standOfFormer(documents::LetterKind kind)
{
    return kind == documents::LetterKind::Members ? LettersTree::tr("sent; no longer invited")
                                                  : LettersTree::tr("sent; gets none now");
}

} // namespace

LettersTree::LettersTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName("lettersTree"_L1);
    setAccessibleName(tr("Letters"));
    setHeaderLabels({tr("To whom"), tr("State"), tr("Number"), tr("Sent"), tr("How it left")});
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemChanged, this, &LettersTree::tickedChanged);
}

void LettersTree::showLetters(LettersShown shown)
{
    const QSignalBlocker quiet(this);
    const int row = std::max(0, indexOfTopLevelItem(currentItem()));
    const QList<documents::Recipient> left = shown.kind == m_shown.kind ? unticked() : QList<documents::Recipient>();
    clear();
    m_shown = std::move(shown);
    for (int place = 0; place < m_shown.states.size(); ++place)
        addRecipient(m_shown.states.at(place), place);
    for (const IssuedLetter &letter : documents::newestLetters(m_shown.letters, m_shown.kind))
        if (std::ranges::none_of(m_shown.states,
                                 [&](const LetterState &state) { return state.last && state.last->id == letter.id; }))
            addFormer(letter);
    for (int each = 0; each < topLevelItemCount(); ++each)
        if (isTickable(*topLevelItem(each)) && left.contains(recipientOf(*topLevelItem(each))))
            topLevelItem(each)->setCheckState(Whom, Qt::Unchecked);
    for (int column = 0; column < Ways; ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column) + Wide, widestOfLetters));
    }
    setCurrentItem(topLevelItem(std::min(row, topLevelItemCount() - 1)));
}

void LettersTree::addRecipient(const LetterState &state, int place)
{
    auto *item = new QTreeWidgetItem(this, {state.recipient.name});
    item->setData(Whom, StatePlace, place);
    if (state.last) {
        fillVersion(*item, *state.last);
        addVersions(*item, *state.last);
    } else if (state.draft) {
        item->setText(LetterNumber, state.draft->number);
    }
    item->setText(Stand, standOf(state));
    item->setToolTip(Stand, standOf(state).toHtmlEscaped());
    item->setForeground(Stand, colorOf(toneOf(state)));
    if (state.draft && state.isNews)
        item->setCheckState(Whom, state.isAnother ? Qt::Unchecked : Qt::Checked);
}

/// One that was sent to somebody who gets none now.
void LettersTree::addFormer(const IssuedLetter &letter)
{
    auto *item = new QTreeWidgetItem(this, {letter.recipient});
    item->setData(Whom, StatePlace, -1);
    fillVersion(*item, letter);
    item->setText(Stand, standOfFormer(letter.kind));
    addVersions(*item, letter);
}

void LettersTree::addVersions(QTreeWidgetItem &parent, const IssuedLetter &newest)
{
    for (const IssuedLetter &letter : std::as_const(m_shown.letters)) {
        if (letter.kind != newest.kind || !wentTo(letter, lianxin::recipientOf(newest)))
            continue;
        auto *item = new QTreeWidgetItem(&parent, {tr("Version %1").arg(letter.version)});
        item->setData(Whom, StatePlace, parent.data(Whom, StatePlace));
        fillVersion(*item, letter);
    }
}

void LettersTree::fillVersion(QTreeWidgetItem &item, const IssuedLetter &letter) const
{
    item.setData(Whom, LetterId, letter.id.value);
    item.setText(LetterNumber, numberOf(letter));
    item.setText(SentOn, letter.issuedOn.toString(Qt::ISODate));
    item.setText(Ways, waysOf(letter));
    item.setToolTip(Ways, item.text(Ways).toHtmlEscaped());
}

QString LettersTree::waysOf(const IssuedLetter &letter) const
{
    QStringList ways;
    for (const Printing &each : m_shown.printings) {
        if (each.letter != letter.id)
            continue;
        const QDateTime at = QDateTime::fromString(each.printedAt, Qt::ISODate).toLocalTime();
        ways.append(
            tr("%1 %2 by %3").arg(channelWord(each.channel), at.toString(u"yyyy-MM-dd HH:mm"_s), each.printedBy));
    }
    return ways.join(QCoreApplication::translate("Columns", ", "));
}

bool LettersTree::isTickable(const QTreeWidgetItem &item)
{
    return item.data(Whom, Qt::CheckStateRole).isValid();
}

documents::Recipient LettersTree::recipientOf(const QTreeWidgetItem &item) const
{
    return m_shown.states.at(item.data(Whom, StatePlace).toInt()).recipient;
}

QList<documents::Recipient> LettersTree::inState(Qt::CheckState state) const
{
    QList<documents::Recipient> recipients;
    for (int row = 0; row < topLevelItemCount(); ++row)
        if (const QTreeWidgetItem &item = *topLevelItem(row); isTickable(item) && item.checkState(Whom) == state)
            recipients.append(recipientOf(item));
    return recipients;
}

const LetterState *LettersTree::currentState() const
{
    const QTreeWidgetItem *item = currentItem();
    const int place = item != nullptr ? item->data(Whom, StatePlace).toInt() : -1;
    return place >= 0 ? &m_shown.states.at(place) : nullptr;
}

const IssuedLetter *LettersTree::currentVersion() const
{
    const QTreeWidgetItem *item = currentItem();
    if (item == nullptr)
        return nullptr;
    const IssuedLetterId id {item->data(Whom, LetterId).toLongLong()};
    const auto found = std::ranges::find(m_shown.letters, id, &IssuedLetter::id);
    return found == m_shown.letters.end() ? nullptr : &*found;
}

bool LettersTree::isAtVersion() const
{
    return currentItem() != nullptr && currentItem()->parent() != nullptr;
}

} // namespace lianxin::ui
