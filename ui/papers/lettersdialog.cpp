#include "ui/papers/lettersdialog.h"

#include "core/base/codes.h"
#include "core/documents/documentjson.h"
#include "core/storage/workbook.h"
#include "ui/base/currentfacts.h"
#include "ui/base/look.h"
#include "ui/base/taborder.h"
#include "ui/base/verbbutton.h"
#include "ui/papers/differencetable.h"
#include "ui/papers/letterstree.h"
#include "ui/papers/paperdialog.h"
#include "ui/papers/paperpreview.h"
#include "ui/papers/templateeditor.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

using documents::LetterKind;
using documents::LetterState;

namespace {

constexpr QSize sizeOfLetters(1180, 680);

QLabel *lineOf(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// By LetterKind.
QStringList kindTitles()
{
    return {LettersDialog::tr("To members"),   LettersDialog::tr("To units"),    LettersDialog::tr("To the county"),
            LettersDialog::tr("Chat group"),   LettersDialog::tr("Handed over"), LettersDialog::tr("Reminders"),
            LettersDialog::tr("Progress told")};
}

/// How the letters stand, who is left out and why.
QString summaryOf(const QList<LetterState> &states, const QStringList &leftOut)
{
    int fresh = 0;
    int changed = 0;
    QStringList lacking;
    for (const LetterState &state : states) {
        if (!state.draft)
            lacking.append(state.recipient.name);
        else if (state.isNews)
            ++(state.last ? changed : fresh);
    }
    QString text = LettersDialog::tr("%1 letters: %2 not sent yet, %3 changed since they were sent.")
                       .arg(QString::number(states.size()), QString::number(fresh), QString::number(changed));
    if (!lacking.isEmpty())
        text += u' '
            + LettersDialog::tr("%1 lack something and cannot be sent: %2.")
                  .arg(QString::number(lacking.size()), lacking.join(QCoreApplication::translate("Columns", ", ")));
    return (QStringList {text} + leftOut).join(u' ');
}

} // namespace

LettersDialog::LettersDialog(Workbook &workbook, ActivityId activity, std::function<QDate()> today, QWidget *parent)
    : QDialog(parent)
    , m_workbook(workbook)
    , m_activity(activity)
    , m_today(std::move(today))
    , m_kinds(new QTabBar)
    , m_tree(new LettersTree)
    , m_sides(new QTabWidget)
    , m_preview(new PaperPreview)
    , m_difference(new DifferenceTable)
    , m_summary(lineOf("lettersSummary"))
    , m_told(lineOf("lettersTold"))
    , m_print(verbButton("printLetters", tr("&Print or save what was sent…")))
    , m_issue(verbButton("issueLetters", tr("&Send letters")))
{
    setObjectName("lettersDialog"_L1);
    resize(sizeOfLetters);
    buildLayout();
    connect(m_kinds, &QTabBar::currentChanged, this, &LettersDialog::reload);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &LettersDialog::showCurrent);
    connect(m_tree, &LettersTree::tickedChanged, this, &LettersDialog::offer);
    connect(m_issue, &QPushButton::clicked, this, &LettersDialog::issue);
    connect(m_print, &QPushButton::clicked, this, &LettersDialog::openPapers);
    connect(&m_workbook, &Workbook::changed, this, &LettersDialog::reload);
    if (const auto known = CurrentFacts::of(workbook).read())
        setWindowTitle(tr("Letters: %1").arg((*known)->index.label((*known)->index.find(activity))));
    reload();
}

void LettersDialog::buildLayout()
{
    m_kinds->setObjectName("letterKinds"_L1);
    m_kinds->setAccessibleName(tr("To whom"));
    m_kinds->setDocumentMode(true);
    m_kinds->setDrawBase(false);
    m_kinds->setExpanding(false);
    for (const QString &title : kindTitles())
        m_kinds->addTab(title);
    makePrimary(m_issue);
    m_told->hide();
    auto *wording = verbButton("editWording", tr("&Wording…"));
    auto *close = verbButton("closeLetters", tr("&Close"));
    connect(wording, &QPushButton::clicked, this, &LettersDialog::openWording);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(wording);
    verbs->addStretch();
    for (QPushButton *button : {m_print, close, m_issue})
        verbs->addWidget(button);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Normal, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(m_kinds);
    layout->addWidget(m_summary);
    layout->addWidget(pane(), 1);
    layout->addWidget(m_told);
    layout->addLayout(verbs);
    tabAsShown(*this);
    m_tree->setFocus();
}

QWidget *LettersDialog::pane()
{
    m_sides->setObjectName("letterSides"_L1);
    m_sides->setDocumentMode(true);
    m_sides->addTab(m_preview, tr("The letter"));
    m_sides->addTab(m_difference, tr("What is new in it"));
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_tree);
    halves->addWidget(m_sides);
    halves->setSizes({640, 500});
    return halves;
}

LetterKind LettersDialog::kind() const
{
    return static_cast<LetterKind>(m_kinds->currentIndex());
}

void LettersDialog::showKind(LetterKind kind)
{
    m_kinds->setCurrentIndex(static_cast<int>(kind));
}

void LettersDialog::reload()
{
    Database &database = m_workbook.database();
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known)
        return tell(known.error().message);
    const documents::Records records {database, *known};
    const auto states = documents::letterStates(records, kind(), m_activity, m_today());
    const auto leftOut = documents::lettersLeftOut(records, kind(), m_activity, m_today());
    const auto letters = IssuedLetterRepository(database).of(m_activity);
    const auto printings = PrintingRepository(database).of(m_activity);
    if (!letters || !printings)
        return tell(letters ? printings.error().message : letters.error().message);
    m_tree->showLetters({kind(), states ? *states : QList<LetterState>(), *letters, *printings});
    m_summary->setText(states ? summaryOf(*states, leftOut ? *leftOut : QStringList()) : states.error().message);
    showCurrent();
    offer();
}

void LettersDialog::showCurrent()
{
    const LetterState *state = m_tree->currentState();
    const IssuedLetter *version = m_tree->currentVersion();
    const bool isDraft = state != nullptr && !m_tree->isAtVersion();
    m_sides->setTabEnabled(1, isDraft && state->draft && state->last && state->isNews);
    m_sides->setTabText(0, isDraft && state->isNews ? tr("The letter as it would be sent") : tr("The letter as sent"));
    if (isDraft && m_sides->isTabEnabled(1))
        if (const auto lines = documents::changesOf(*state))
            m_difference->showLines(*lines);
    if (state == nullptr && version == nullptr)
        return m_preview->showSentence(m_summary->text());
    if (isDraft && state->isNews)
        return state->draft ? m_preview->showPaper(*state->draft)
                            : m_preview->showSentence(state->draft.error().message);
    const auto paper = documents::thawed(version->content);
    if (paper)
        m_preview->showPaper(*paper);
    else
        m_preview->showSentence(paper.error().message);
}

void LettersDialog::offer()
{
    const qsizetype count = m_tree->ticked().size();
    m_issue->setEnabled(count > 0);
    if (count == 0)
        m_issue->setText(tr("&Send letters"));
    else
        m_issue->setText(count == 1 ? tr("&Send 1 letter") : tr("&Send %1 letters").arg(count));
    m_print->setEnabled(!documents::newestLetters(m_tree->shown().letters, kind()).isEmpty());
}

void LettersDialog::issue()
{
    const auto issued = documents::issueLetters(m_workbook, kind(), m_activity, m_tree->ticked(), m_today());
    tell(issued ? tr("%1 letters are kept as they were sent. Print or save them now.").arg(issued->size())
                : issued.error().message);
}

/// The version of the current line, or the newest ones of all.
void LettersDialog::openPapers()
{
    const QList<IssuedLetter> letters = m_tree->isAtVersion()
        ? QList<IssuedLetter> {*m_tree->currentVersion()}
        : documents::newestLetters(m_tree->shown().letters, kind());
    QList<documents::Document> papers;
    for (const IssuedLetter &letter : letters) {
        const auto paper = documents::thawed(letter.content);
        if (!paper)
            return tell(paper.error().message);
        papers.append(*paper);
    }
    auto *dialog = new PaperDialog(windowTitle(), papers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaperDialog::handedOut, this, [this, letters](PaperChannel channel, const QList<int> &places) {
        QList<IssuedLetterId> ids;
        for (const int place : places)
            ids.append(letters.at(place).id);
        const auto noted = documents::recordPrinting(m_workbook, ids, channel, QDateTime::currentDateTimeUtc());
        if (!noted)
            tell(noted.error().message);
    });
    dialog->open();
}

void LettersDialog::openWording()
{
    auto *editor = new TemplateEditor(m_workbook, m_today, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->choose(codeOf(kind()), m_activity);
    editor->open();
}

void LettersDialog::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->show();
}

} // namespace lianxin::ui
