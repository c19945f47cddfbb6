#include "ui/papers/templateeditor.h"

#include "core/storage/workbook.h"
#include "ui/base/currentfacts.h"
#include "ui/base/look.h"
#include "ui/base/privacy.h"
#include "ui/base/taborder.h"
#include "ui/base/tonesign.h"
#include "ui/base/verbbutton.h"
#include "ui/papers/paperpreview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTextBlock>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lianxin::ui {

using documents::Specimen;
using documents::WordingFault;

namespace {

constexpr QSize sizeOfEditor(1260, 690);
constexpr auto pauseOfTyping = 250ms;
constexpr int widthOfPapers = 190;
constexpr int widthOfToken = 120;
constexpr qsizetype longestValue = 120; // characters: the rest stands on the page

QString valueText(const documents::TokenValues &values, const QString &key)
{
    QStringList each = values.texts.contains(key) ? QStringList {values.texts.value(key)} : values.lists.value(key);
    if (key.endsWith("phone"_L1))
        std::ranges::transform(each, each.begin(), shownPersonal);
    const QString text = each.join(QCoreApplication::translate("Columns", ", "));
    return text.left(longestValue).replace(u'\n', u' ');
}

} // namespace

TemplateEditor::TemplateEditor(Workbook &workbook, std::function<QDate()> today, QWidget *parent)
    : QDialog(parent)
    , m_workbook(workbook)
    , m_today(std::move(today))
    , m_papers(new QListWidget)
    , m_words(new QPlainTextEdit)
    , m_complaint(new QLabel)
    , m_tokens(new QTreeWidget)
    , m_activity(new QComboBox)
    , m_specimen(new QComboBox)
    , m_preview(new PaperPreview)
    , m_restore(verbButton("restoreWords", tr("&Restore the original")))
    , m_keep(verbButton("keepWords", tr("&Keep these words")))
{
    setObjectName("templateEditor"_L1);
    setWindowTitle(tr("Words of the papers"));
    resize(sizeOfEditor);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseOfTyping);
    listActivities();
    buildLayout();
    connect(&m_pause, &QTimer::timeout, this, &TemplateEditor::showWorking);
    connect(m_papers, &QListWidget::currentRowChanged, this, &TemplateEditor::showPaper);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        m_isWarned = false;
        m_pause.start();
    });
    connect(m_tokens, &QTreeWidget::itemActivated, this, &TemplateEditor::insertToken);
    connect(m_activity, &QComboBox::currentIndexChanged, this, &TemplateEditor::showWorking);
    connect(m_specimen, &QComboBox::currentIndexChanged, this, &TemplateEditor::showSpecimen);
    connect(m_keep, &QPushButton::clicked, this, &TemplateEditor::keep);
    connect(m_restore, &QPushButton::clicked, this, &TemplateEditor::restore);
    m_papers->setCurrentRow(0);
}

void TemplateEditor::buildLayout()
{
    m_papers->setObjectName("editedPapers"_L1);
    m_papers->setAccessibleName(tr("Papers"));
    for (const QString &name : documents::editablePapers()) {
        auto *item = new QListWidgetItem(documents::paperTitle(name), m_papers);
        item->setData(Qt::UserRole, name);
    }
    auto *close = verbButton("closeEditor", tr("&Close"));
    connect(close, &QPushButton::clicked, this, &TemplateEditor::reject);
    makePrimary(m_keep);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_restore);
    verbs->addStretch();
    verbs->addWidget(close);
    verbs->addWidget(m_keep);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_papers);
    parts->addWidget(wordsPane());
    parts->addWidget(previewPane());
    parts->setSizes({widthOfPapers, 600, 420});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(parts, 1);
    layout->addLayout(verbs);
    tabAsShown(*this);
}

QWidget *TemplateEditor::wordsPane()
{
    m_words->setObjectName("words"_L1);
    m_words->setAccessibleName(tr("Words"));
    m_words->setTabChangesFocus(true);
    m_complaint->setObjectName("complaint"_L1);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_tokens->setObjectName("tokens"_L1);
    m_tokens->setAccessibleName(tr("Tokens: Enter or a double click puts one into the words"));
    m_tokens->setToolTip(tr("Enter or a double click puts the token into the words").toHtmlEscaped());
    m_tokens->setHeaderLabels({tr("Token"), tr("Stands for now")});
    m_tokens->setRootIsDecorated(false);
    m_tokens->setUniformRowHeights(true);
    m_tokens->header()->resizeSection(0, widthOfToken);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_words);
    halves->addWidget(m_tokens);
    halves->setSizes({380, 200});
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->addWidget(halves, 1);
    layout->addWidget(m_complaint);
    return pane;
}

QWidget *TemplateEditor::previewPane()
{
    m_activity->setObjectName("specimenActivity"_L1);
    m_activity->setAccessibleName(tr("Activity"));
    m_specimen->setObjectName("specimen"_L1);
    m_specimen->setAccessibleName(tr("To whom"));
    for (QComboBox *choice : {m_activity, m_specimen}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(10);
    }
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_activity, 1);
    choices->addWidget(m_specimen, 1);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->addLayout(choices);
    layout->addWidget(m_preview, 1);
    return pane;
}

/// Those with a day, of which letters can be written; the newest first.
void TemplateEditor::listActivities()
{
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known)
        return;
    const FactIndex &index = (*known)->index;
    QList<Activity> activities = (*known)->facts.activities;
    activities.removeIf([](const Activity &each) { return !each.day().isValid(); });
    std::ranges::stable_sort(activities, std::ranges::greater(), &Activity::day);
    for (const Activity &each : std::as_const(activities))
        m_activity->addItem(index.label(each), each.id.value);
}

void TemplateEditor::choose(const QString &paper, ActivityId activity)
{
    if (const int row = m_activity->findData(activity.value); row >= 0)
        m_activity->setCurrentIndex(row);
    if (const auto place = documents::editablePapers().indexOf(paper); place >= 0)
        m_papers->setCurrentRow(static_cast<int>(place));
}

QString TemplateEditor::paper() const
{
    const QListWidgetItem *item = m_papers->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

documents::Wording TemplateEditor::typed() const
{
    documents::Wording wording = m_wording;
    wording.text = m_words->toPlainText();
    return wording;
}

bool TemplateEditor::isChanged() const
{
    return m_words->toPlainText() != m_wording.text;
}

/// What was typed and not kept of the paper that is chosen, or its words as they are kept.
void TemplateEditor::showPaper()
{
    const auto wording = documents::wordingOf(m_workbook.database(), paper());
    if (!wording)
        return complain(wording.error().message);
    m_wording = *wording;
    const QSignalBlocker quiet(m_words);
    m_words->setPlainText(m_drafts.value(paper(), m_wording.text));
    showWorking();
}

void TemplateEditor::showWorking()
{
    if (paper().isEmpty())
        return;
    if (isChanged())
        m_drafts.insert(paper(), m_words->toPlainText());
    else
        m_drafts.remove(paper());
    const QList<WordingFault> faults = documents::faultsOf(typed(), paper());
    complain(faults.isEmpty() ? QString() : faults.first().sentence);
    const ActivityId activity {m_activity->currentData().toLongLong()};
    const auto known = CurrentFacts::of(m_workbook).read();
    if (!known)
        return complain(known.error().message);
    if (const std::tuple of(paper(), activity, *known); m_makerOf != of) {
        m_makerOf = of;
        m_maker = documents::specimenMaker({m_workbook.database(), *known}, paper(), activity, m_today());
    }
    const auto specimens = m_maker(typed());
    m_specimens = specimens ? *specimens : QList<Specimen>();
    const int chosen = std::max(0, m_specimen->currentIndex());
    {
        const QSignalBlocker quiet(m_specimen);
        m_specimen->clear();
        for (const Specimen &each : std::as_const(m_specimens))
            m_specimen->addItem(each.name);
        m_specimen->setCurrentIndex(chosen < m_specimen->count() ? chosen : 0);
    }
    m_specimen->setEnabled(m_specimen->count() > 1);
    if (specimens) {
        showSpecimen();
    } else {
        showTokens({});
        m_preview->showSentence(specimens.error().message);
    }
    offer();
}

void TemplateEditor::showSpecimen()
{
    const int place = m_specimen->currentIndex();
    if (place < 0 || place >= m_specimens.size())
        return;
    const Specimen &specimen = m_specimens.at(place);
    showTokens(specimen.values);
    if (specimen.paper)
        m_preview->showPaper(*specimen.paper);
    else
        m_preview->showSentence(specimen.paper.error().message);
}

void TemplateEditor::showTokens(const documents::TokenValues &values)
{
    const int row = std::max(0, m_tokens->indexOfTopLevelItem(m_tokens->currentItem()));
    m_tokens->clear();
    for (const QString &word : documents::tokensOf(m_wording, paper()))
        new QTreeWidgetItem(m_tokens, {u'{' + word + u'}', valueText(values, m_wording.tokens.value(word))});
    m_tokens->setCurrentItem(m_tokens->topLevelItem(std::min(row, m_tokens->topLevelItemCount() - 1)));
}

void TemplateEditor::complain(const QString &sentence)
{
    m_complaint->setText(sentence.isEmpty() ? tr("Nothing is wrong with these words.")
                                            : withShape(Tone::Bad, sentence));
}

void TemplateEditor::insertToken()
{
    if (const QTreeWidgetItem *token = m_tokens->currentItem()) {
        m_words->insertPlainText(token->text(0));
        m_words->setFocus();
    }
}

void TemplateEditor::keep()
{
    const auto faults = documents::faultsOf(typed(), paper());
    if (!faults.isEmpty()) {
        complain(faults.first().sentence);
        m_words->setTextCursor(QTextCursor(m_words->document()->findBlockByNumber(faults.first().line - 1)));
        return m_words->setFocus();
    }
    const auto kept = m_workbook.perform(tr("Edit the words of: %1").arg(documents::paperTitle(paper())), [this] {
        return documents::keepWords(m_workbook.database(), paper(), m_words->toPlainText());
    });
    if (!kept)
        return complain(kept.error().message);
    m_drafts.remove(paper());
    showPaper();
}

void TemplateEditor::restore()
{
    const auto restored =
        m_workbook.perform(tr("Restore the words of: %1").arg(documents::paperTitle(paper())),
                           [this] { return documents::restoreWords(m_workbook.database(), paper()); });
    if (!restored)
        return complain(restored.error().message);
    m_drafts.remove(paper());
    showPaper();
}

void TemplateEditor::offer()
{
    const auto shipped = documents::shippedWording(paper());
    m_restore->setEnabled(shipped && (isChanged() || shipped->text != m_wording.text));
    m_keep->setEnabled(isChanged());
}

/// Once more to lose what was not kept.
void TemplateEditor::reject()
{
    if (m_pause.isActive()) {
        m_pause.stop();
        showWorking();
    }
    if (m_drafts.isEmpty() || m_isWarned)
        return QDialog::reject();
    m_isWarned = true;
    QStringList titles;
    for (auto each = m_drafts.cbegin(); each != m_drafts.cend(); ++each)
        titles.append(documents::paperTitle(each.key()));
    complain(tr("Not kept yet: %1. Close once more to leave it so.")
                 .arg(titles.join(QCoreApplication::translate("Columns", ", "))));
}

} // namespace lianxin::ui
