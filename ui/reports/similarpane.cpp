#include "ui/reports/similarpane.h"

#include "core/base/wordlists.h"
#include "core/dossier/earliertexts.h"
#include "ui/base/look.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int pauseBeforeLooking = 300; // ms
constexpr qsizetype mostSimilar = 8;
constexpr qsizetype longestTitle = 40; // characters
constexpr qsizetype longestSharedShown = 16;

} // namespace

SimilarPane::SimilarPane(std::shared_ptr<const KnownFacts> known, QWidget *parent)
    : QWidget(parent)
    , m_known(std::move(known))
    , m_texts(&earlierTexts)
    , m_state(new QLabel)
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit)
{
    buildPane();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeLooking);
    connect(&m_pause, &QTimer::timeout, this, &SimilarPane::look);
    connect(m_list, &QListWidget::currentRowChanged, this, &SimilarPane::showChosen);
    connect(&m_texts, &PreparedTexts::ready, this, &SimilarPane::look);
    m_texts.prepare(m_known);
}

void SimilarPane::buildPane()
{
    auto *heading = new QLabel(tr("Was this said before?"));
    setTitleFont(heading, 1);
    m_state->setObjectName("similarState"_L1);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setProperty("soft", true);
    m_state->setText(tr("Reports and suggestions that are like this one appear here while you write."));
    m_list->setObjectName("similarTexts"_L1);
    m_list->setAccessibleName(tr("Earlier reports and suggestions like this one"));
    m_list->setWordWrap(true);
    m_list->setSpacing(Narrow);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName("similarText"_L1);
    m_text->setAccessibleName(tr("The text of the one chosen"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(heading);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_text, 2);
    m_list->hide();
    m_text->hide();
}

void SimilarPane::lookFor(const ComparedText &text, const QList<SuggestionId> &own)
{
    m_asked = text;
    m_own = own;
    m_pause.start();
}

void SimilarPane::lookNow()
{
    m_texts.wait();
    m_pause.stop();
    look();
}

void SimilarPane::look()
{
    const SimilarTexts *texts = m_texts.texts();
    if (texts == nullptr)
        return; // it looks as soon as all is prepared
    m_found = texts->like(m_asked, mostSimilar + m_own.size());
    m_found.removeIf([this](const SimilarText &each) {
        return each.record.table == "suggestion"_L1 && m_own.contains(SuggestionId {each.record.id});
    });
    m_found = m_found.mid(0, mostSimilar);
    m_list->clear();
    for (const SimilarText &each : std::as_const(m_found))
        m_list->addItem(lineOf(each));
    m_list->setVisible(!m_found.isEmpty());
    m_text->setVisible(!m_found.isEmpty());
    m_state->setText(m_found.isEmpty() ? tr("Nothing like this was found among %1 texts.").arg(texts->size())
                                       : tr("The most alike first, of %1 texts:").arg(texts->size()));
    if (!m_found.isEmpty())
        m_list->setCurrentRow(0);
}

/// "62 %, report No. 3: On bridges", and below that what both say.
QString SimilarPane::lineOf(const SimilarText &similar) const
{
    const bool isReport = similar.record.table == "report"_L1;
    const Report &report = m_known->index.find(ReportId {similar.record.id});
    const Suggestion &suggestion = m_known->index.find(SuggestionId {similar.record.id});
    const QString title = shortened(isReport ? report.title : suggestion.content.simplified(), longestTitle);
    QStringList why;
    if (!similar.shared.isEmpty())
        why.append(tr("both say “%1”").arg(shortened(similar.shared, longestSharedShown)));
    if (similar.hasTopic)
        why.append(tr("same subject"));
    if (similar.hasPlace)
        why.append(tr("same place"));
    const QString name = isReport ? tr("Report %1").arg(m_known->index.label(report)) : suggestion.number;
    const QString line = tr("%1 % · %2 · %3").arg(QString::number(similar.percent), name, title);
    return why.isEmpty() ? line : line + u'\n' + why.join(u" \u00B7 "_s);
}

QString SimilarPane::textOf(const RecordRef &record) const
{
    if (record.table != "report"_L1)
        return m_known->index.find(SuggestionId {record.id}).content;
    const Report &report = m_known->index.find(ReportId {record.id});
    return report.content.isEmpty() ? report.title : report.title + u"\n\n"_s + report.content;
}

void SimilarPane::showChosen()
{
    const int row = m_list->currentRow();
    m_text->setPlainText(row < 0 || row >= m_found.size() ? QString() : textOf(m_found.at(row).record));
}

} // namespace lianxin::ui
