#include "ui/statistics/periodpapersdialog.h"

#include "core/base/codes.h"
#include "core/documents/documentjson.h"
#include "core/statistics/wording.h"
#include "ui/base/look.h"
#include "ui/base/taborder.h"
#include "ui/base/tonesign.h"
#include "ui/base/verbbutton.h"
#include "ui/papers/paperdialog.h"
#include "ui/papers/periodpaperchoices.h"
#include "ui/papers/templateeditor.h"
#include "ui/statistics/headlinetiles.h"
#include "ui/statistics/papersides.h"
#include "ui/statistics/recordspane.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

using documents::FigureSince;
using documents::PeriodTask;

namespace {

constexpr QSize sizeOfPeriodPapers(1180, 700);

/// How many figures are others now, and which.
QString toldChanges(const FactIndex &index, const QList<FigureSince> &since)
{
    QStringList changed;
    for (const FigureSince &each : since)
        if (each.isChanged())
            changed.append(PeriodPapersDialog::tr("%1: %2 when signed, now %3")
                               .arg(figureTitle(index, each.key), figureText(each.key, each.then),
                                    figureText(each.key, each.now)));
    if (since.isEmpty())
        return PeriodPapersDialog::tr("This is how it was signed.");
    if (changed.isEmpty())
        return PeriodPapersDialog::tr("Every figure is what it was when this was signed.");
    return withShape(
        Tone::Bad,
        PeriodPapersDialog::tr("%1 figures are others now. %2")
            .arg(QString::number(changed.size()), changed.join(QCoreApplication::translate("Columns", "; "))));
}

} // namespace

PeriodPapersDialog::PeriodPapersDialog(Workbook &workbook, const PeriodTask &task, std::function<QDate()> today,
                                       QWidget *parent)
    : QDialog(parent)
    , m_workbook(workbook)
    , m_today(std::move(today))
    , m_choices(new PeriodPaperChoices(workbook, task, m_today))
    , m_version(new QComboBox)
    , m_sides(new PaperSides)
    , m_records(new RecordsPane)
    , m_state(new QLabel)
    , m_print(verbButton("printPaper", tr("P&rint or save…")))
    , m_sign(verbButton("signPaper", tr("&Sign and keep")))
{
    setObjectName("periodPapersDialog"_L1);
    setWindowTitle(tr("Summaries, notices and lists"));
    resize(sizeOfPeriodPapers);
    buildLayout();
    connect(m_choices, &PeriodPaperChoices::chosen, this, &PeriodPapersDialog::reload);
    connect(m_version, &QComboBox::currentIndexChanged, this, &PeriodPapersDialog::showVersion);
    connect(m_sides, &PaperSides::figureChosen, this, &PeriodPapersDialog::showRecords);
    connect(m_records, &RecordsPane::openRequested, this, &PeriodPapersDialog::openRequested);
    connect(&m_workbook, &Workbook::changed, this, [this](const Tables &tables) {
        if (tables != Tables {PrintingRepository::table}) // which leaves the version that is looked at
            reload();
    });
    reload();
}

void PeriodPapersDialog::buildLayout()
{
    m_state->setObjectName("paperState"_L1);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_version->setObjectName("paperVersion"_L1);
    m_version->setAccessibleName(tr("Version"));
    auto *head = new QHBoxLayout;
    head->setSpacing(Normal);
    head->addWidget(m_choices);
    head->addWidget(m_version);
    head->addStretch();
    auto *pane = new QHBoxLayout;
    pane->setSpacing(Wide);
    pane->addWidget(m_sides, 1);
    pane->addWidget(m_records);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addLayout(head);
    layout->addWidget(m_state);
    layout->addLayout(pane, 1);
    layout->addWidget(verbs());
    tabAsShown(*this);
}

QWidget *PeriodPapersDialog::verbs()
{
    QPushButton *wording = verbButton("editWording", tr("&Wording…"));
    QPushButton *close = verbButton("closePapers", tr("&Close"));
    makePrimary(m_sign);
    connect(wording, &QPushButton::clicked, this, &PeriodPapersDialog::openWording);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &PeriodPapersDialog::openPaper);
    connect(m_sign, &QPushButton::clicked, this, &PeriodPapersDialog::sign);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(wording);
    row->addStretch();
    for (QPushButton *button : {m_print, close, m_sign})
        row->addWidget(button);
    return bar;
}

void PeriodPapersDialog::reload()
{
    const auto known = CurrentFacts::of(m_workbook).read();
    m_known = known ? *known : nullptr;
    auto papers = known ? documents::paperState(m_workbook.database(), m_known->facts, m_choices->task(), m_today())
                        : Result<documents::PaperState>(known.error());
    m_papers = papers ? *std::move(papers) : documents::PaperState {{}, papers.error(), false, {}};
    listVersions();
    m_sign->setEnabled(m_papers.isNews && m_papers.draft->heldBack.isEmpty());
    showVersion();
}

/// The draft, if it says something new, then what was signed, the newest first.
void PeriodPapersDialog::listVersions()
{
    const QSignalBlocker quiet(m_version);
    m_version->clear();
    m_version->setVisible(!m_papers.versions.isEmpty());
    if (m_papers.isNews || m_papers.versions.isEmpty())
        m_version->addItem(tr("As it would be signed now"), -1);
    for (auto place = m_papers.versions.size() - 1; place >= 0; --place) {
        const IssuedPaper &each = m_papers.versions.at(place);
        m_version->addItem(
            tr("Version %1, signed on %2").arg(QString::number(each.version), each.issuedOn.toString(Qt::ISODate)),
            static_cast<int>(place));
    }
    // What was signed is what is looked at; the draft is one step away.
    m_version->setCurrentIndex(m_papers.isNews && !m_papers.versions.isEmpty() ? 1 : 0);
}

const IssuedPaper *PeriodPapersDialog::currentVersion() const
{
    const int place = m_version->currentData().toInt();
    return place < 0 ? nullptr : &m_papers.versions.at(place);
}

void PeriodPapersDialog::showVersion()
{
    m_records->hide(); // they may be others now
    if (const IssuedPaper *version = currentVersion())
        showSigned(*version);
    else
        showDraft();
}

void PeriodPapersDialog::showDraft()
{
    const auto &draft = m_papers.draft;
    m_figures = draft ? draft->figures : QList<RecordedFigure>();
    showPaper(draft ? draft->paper : Result<documents::Document>(draft.error()), {});
    QStringList told {m_papers.versions.isEmpty()
                          ? tr("Not signed yet.")
                          : tr("It would be signed as version %1.").arg(m_papers.nextVersion())};
    if (draft)
        told += {draft->heldBack, draft->remark};
    m_state->setText(inOneLine(told));
    if (m_papers.versions.isEmpty() || !m_shown)
        return;
    if (const auto last = documents::thawed(m_papers.versions.last().content))
        m_sides->compareWith(*last, *m_shown);
}

void PeriodPapersDialog::showSigned(const IssuedPaper &version)
{
    m_figures.clear();
    QList<FigureSince> since;
    if (m_known) {
        m_figures = &version == &m_papers.versions.constLast() ? m_papers.figuresOfLast
                                                               : documents::figuresNow(version, m_known->facts);
        since = documents::figuresSince(version, m_figures);
        const bool isOutrun = m_papers.isNews && &version == &m_papers.versions.constLast();
        m_state->setText(
            inOneLine({toldChanges(m_known->index, since),
                       isOutrun ? tr("By the records it reads otherwise now: signing makes version %1 of it.")
                                      .arg(m_papers.nextVersion())
                                : QString()}));
    }
    showPaper(documents::thawed(version.content), since);
}

void PeriodPapersDialog::showPaper(const Result<documents::Document> &paper, const QList<FigureSince> &since)
{
    m_sides->showPaper(paper, since);
    const bool isNumberedDraft = paper && currentVersion() == nullptr && !paper->number.isEmpty();
    m_print->setEnabled(paper && !isNumberedDraft);
    m_print->setToolTip(isNumberedDraft ? tr("It bears a number that is its own only when it is signed.") : QString());
    m_shown.reset();
    if (paper)
        m_shown = *paper;
}

void PeriodPapersDialog::showRecords(const QString &figure)
{
    const auto found = std::ranges::find(m_figures, figure, &RecordedFigure::key);
    if (found != m_figures.end() && m_known)
        m_records->showRecords(m_known, found->records, figureTitle(m_known->index, figure),
                               HeadlineTiles::wordsForRecords());
}

void PeriodPapersDialog::sign()
{
    const auto kept = documents::issuePaper(m_workbook, m_choices->task(), m_today());
    if (!kept)
        m_state->setText(withShape(Tone::Bad, kept.error().message));
}

void PeriodPapersDialog::openPaper()
{
    if (!m_shown)
        return;
    auto *dialog = new PaperDialog(m_shown->name, {*m_shown}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    documents::PapersAbout about {codeOf(m_choices->task().paper)};
    if (const IssuedPaper *version = currentVersion())
        about.signedPaper = version->id;
    connect(dialog, &PaperDialog::handedOut, this, [this, about, name = m_shown->name](PaperChannel channel) {
        const auto noted =
            documents::recordPrinting(m_workbook, about, {name}, channel, QDateTime::currentDateTimeUtc());
        if (!noted)
            m_state->setText(withShape(Tone::Bad, noted.error().message));
    });
    dialog->open();
}

void PeriodPapersDialog::openWording()
{
    auto *editor = new TemplateEditor(m_workbook, m_today, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->choose(codeOf(m_choices->task().paper), {});
    editor->open();
}

} // namespace lianxin::ui
