#include "ui/base/complaintlabel.h"
#include "ui/base/look.h"
#include "ui/base/recordlink.h"
#include "ui/base/tonesign.h"
#include "ui/capture/capturewindow.h"
#include "ui/capture/chipbar.h"
#include "ui/table/wordoffer.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lianxin::ui {

namespace {

constexpr int linesOfCapture = 3;
constexpr int widthOfClosing = 280; // pixels
constexpr int widestSpeaker = 460;
constexpr int suggestionColumn = 2;

QPushButton *verb(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

void CaptureWindow::build()
{
    m_lines->setObjectName("captureLines"_L1);
    m_lines->setRootIsDecorated(false);
    m_lines->setProperty("roomy", true);
    m_lines->setAccessibleName(tr("What was written down"));
    m_lines->ensurePolished(); // or the rows keep the height that they had before
    m_lines->setHeaderLabels({tr("Number"), tr("Speaker"), tr("Suggestion"), tr("Category")});
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setSectionResizeMode(QHeaderView::Fixed);
    m_lines->header()->setSectionResizeMode(suggestionColumn, QHeaderView::Stretch);
    auto *left = new QVBoxLayout;
    left->addWidget(m_lines, 1);
    left->addWidget(buildEntry());
    left->addWidget(m_complaint);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(Wide);
    parts->addLayout(left, 1);
    parts->addWidget(buildClosing());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->addWidget(buildHead());
    layout->addLayout(parts, 1);
    auto *minutely = new QTimer(this);
    connect(minutely, &QTimer::timeout, this, &CaptureWindow::showClock);
    minutely->start(20s);
}

/// No column is narrower than its head, nor than what stands below it.
void CaptureWindow::fitColumns()
{
    for (int column = 0; column < m_lines->columnCount(); ++column)
        if (column != suggestionColumn)
            m_lines->resizeColumnToContents(column);
}

void CaptureWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitColumns();
}

void CaptureWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

QWidget *CaptureWindow::buildHead()
{
    m_title->setObjectName("captureTitle"_L1);
    m_title->setTextFormat(Qt::PlainText);
    setTitleFont(m_title, 2);
    m_clock->setObjectName("captureClock"_L1);
    m_clock->setTextFormat(Qt::PlainText);
    setTitleFont(m_clock, 1);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_title, 1);
    row->addWidget(m_clock);
    return head;
}

QWidget *CaptureWindow::buildEntry()
{
    m_speaker->setObjectName("captureSpeaker"_L1);
    m_speaker->setAccessibleName(tr("Speaker"));
    m_speaker->setMaximumWidth(widestSpeaker);
    m_speaker->setPlaceholderText(tr("Names, or their first letters; several with a comma between"));
    m_speakers = new WordOffer(m_speaker, {}, OfferKind::Several);
    m_speaker->installEventFilter(this);
    connect(m_speaker, &QLineEdit::textEdited, m_speakerComplaint, [this] { m_speakerComplaint->tell({}); });
    m_text->setObjectName("captureText"_L1);
    m_text->setAccessibleName(tr("Suggestion"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("What was suggested. Enter: stored, and the next one; Shift+Enter: a new line"));
    m_text->setFixedHeight(linesOfCapture * m_text->fontMetrics().lineSpacing() + 2 * Wide);
    m_text->installEventFilter(this);
    auto *store = verb(u"captureSave"_s, tr("Store, ne&xt one"));
    makePrimary(store);
    connect(store, &QPushButton::clicked, this, &CaptureWindow::save);
    connect(m_projects, &ChipBar::chosenByUser, this, &CaptureWindow::followProject);
    connect(m_needs, &ChipBar::chosenByUser, this, &CaptureWindow::followNeed);

    auto *entry = new QWidget;
    entry->setObjectName("captureEntry"_L1);
    auto *form = new QFormLayout(entry);
    form->setContentsMargins({});
    form->addRow(tr("&Speaker:"), m_speaker);
    form->addRow(QString(), m_speakerComplaint);
    form->addRow(tr("Project:"), m_projects);
    form->addRow(tr("Need:"), m_needs);
    form->addRow(tr("Category:"), m_categories);
    form->addRow(tr("S&uggestion:"), m_text);
    auto *keys = new QLabel(tr("Ctrl+Alt+1 to 9: project · Ctrl+1 to 9: need · Alt+1 to 9: category · Esc: leave"));
    keys->setObjectName("captureKeys"_L1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(keys, 1);
    foot->addWidget(store);
    form->addRow(QString(), foot);
    return entry;
}

QWidget *CaptureWindow::buildClosing()
{
    auto *title = new QLabel(tr("Before going home"));
    setTitleFont(title, 1);
    auto *print = verb(u"capturePrint"_s, tr("&Print ledger, cards and slips…"));
    print->setShortcut(QKeySequence::Print);
    connect(print, &QPushButton::clicked, this, [this] { emit printRequested(m_activity); });
    auto *close = verb(u"captureClose"_s, tr("C&lose"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *pane = new QFrame;
    pane->setProperty("card", true);
    auto *layout = new QVBoxLayout(pane);
    const QMargins margins = layout->contentsMargins();
    pane->setFixedWidth(std::max(widthOfClosing, print->sizeHint().width() + margins.left() + margins.right()));
    layout->addWidget(title);
    layout->addLayout(m_closing);
    layout->addStretch(1);
    layout->addWidget(print);
    layout->addWidget(close);
    return pane;
}

/// Each point that lacks something leads to where it is supplied; what can be done here, is done here.
void CaptureWindow::showClosing()
{
    while (QLayoutItem *item = m_closing->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ClosingItem &each : closingList(index(), m_activity)) {
        const QString sentence = withShape(each.missing == 0 ? Tone::Good : Tone::Warning, sentenceOf(each));
        if (each.missing == 0) {
            auto *done = new QLabel(sentence);
            done->setTextFormat(Qt::PlainText);
            done->setWordWrap(true);
            m_closing->addWidget(done);
            continue;
        }
        auto *link = new RecordLink(sentence, {each.record.table, each.record.id});
        link->setObjectName(u"closing%1"_s.arg(static_cast<int>(each.point)));
        connect(link, &RecordLink::openRequested, this, [this, point = each.point](const RecordRef &record) {
            if (point == ClosingPoint::Held)
                holdToday();
            else if (point == ClosingPoint::Minutes)
                draftMinutes();
            else
                emit openRequested(record);
        });
        m_closing->addWidget(link);
    }
}

} // namespace lianxin::ui
