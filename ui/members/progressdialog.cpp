#include "ui/members/progressdialog.h"

#include "core/directory/settings.h"
#include "core/documents/progressslip.h"
#include "ui/base/complaintlabel.h"
#include "ui/base/currentfacts.h"
#include "ui/base/look.h"
#include "ui/base/recordnames.h"
#include "ui/base/taborder.h"
#include "ui/table/datetext.h"
#include "ui/table/wordoffer.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QSize firstSizeOfProgress(960, 560);
constexpr int widestNameLine = 320; // pixels
constexpr int textColumn = 2;

QTreeWidgetItem *lineOf(const documents::ToldProgress &told)
{
    auto *item = new QTreeWidgetItem({told.number, dateText(told.madeOn), told.text, told.unit, told.progress});
    item->setToolTip(textColumn, told.text.toHtmlEscaped());
    return item;
}

} // namespace

ProgressDialog::ProgressDialog(Workbook &workbook, MemberId member, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_workbook(workbook)
    , m_today(today)
    , m_known(std::make_shared<const KnownFacts>(Facts()))
    , m_name(new QLineEdit)
    , m_complaint(new ComplaintLabel(u"progressComplaint"_s))
    , m_title(new QLabel)
    , m_lines(new QTreeWidget)
    , m_copy(verb(u"copyProgress"_s, tr("Cop&y as text")))
    , m_print(verb(u"printProgress"_s, tr("&Print the slip…")))
{
    setObjectName("progressDialog"_L1);
    setWindowTitle(tr("How far are my suggestions?"));
    build();
    if (const auto known = CurrentFacts::of(workbook).read())
        m_known = *known;
    else
        m_complaint->tell(known.error().message);
    m_offer = new WordOffer(m_name, memberNames(m_known->index), OfferKind::One);
    connect(m_offer, &WordOffer::chosen, this, &ProgressDialog::lookUp);
    m_name->installEventFilter(this);
    m_name->setText(member.isStored() ? m_known->index.nameOf(member) : QString());
    showMember(member);
    resize(firstSizeOfProgress);
}

void ProgressDialog::build()
{
    m_name->setObjectName("progressName"_L1);
    m_name->setAccessibleName(tr("Member"));
    m_name->setPlaceholderText(tr("Name or its first letters, then Enter"));
    m_name->setMaximumWidth(widestNameLine);
    m_title->setObjectName("progressTitle"_L1);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setTitleFont(m_title, 1);
    m_lines->setObjectName("progressLines"_L1);
    m_lines->setAccessibleName(tr("Suggestions and what became of them"));
    m_lines->setRootIsDecorated(false);
    m_lines->setProperty("roomy", true);
    m_lines->setHeaderLabels({tr("Number"), tr("On"), tr("Suggestion"), tr("Department"), tr("How far")});
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_lines->header()->setSectionResizeMode(textColumn, QHeaderView::Stretch);
    connect(m_copy, &QPushButton::clicked, this, &ProgressDialog::copy);
    connect(m_print, &QPushButton::clicked, this, [this] { emit printRequested(m_member); });
    QPushButton *close = verb(u"closeProgress"_s, tr("C&lose"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->addRow(tr("&Member:"), m_name);
    form->addRow(QString(), m_complaint);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *each : {m_copy, m_print, close})
        buttons->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_title);
    layout->addWidget(m_lines, 1);
    layout->addLayout(buttons);
    tabAsShown(*this);
}

QPushButton *ProgressDialog::verb(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void ProgressDialog::lookUp()
{
    m_name->setText(m_offer->meant());
    const auto found = memberNamed(m_known->index, m_name->text().trimmed());
    m_complaint->tell(found ? QString() : found.error().message);
    showMember(found ? *found : MemberId {});
    m_name->selectAll();
}

void ProgressDialog::showMember(MemberId member)
{
    m_member = member;
    m_lines->clear();
    const auto told = documents::progressFor(m_known->index, member);
    for (const documents::ToldProgress &each : told)
        m_lines->addTopLevelItem(lineOf(each));
    m_title->setText(member.isStored() ? tr("%1: %2 suggestions").arg(m_known->index.nameOf(member)).arg(told.size())
                                       : tr("Type the name of whoever asks."));
    for (QPushButton *each : {m_copy, m_print})
        each->setEnabled(!told.isEmpty());
}

void ProgressDialog::copy()
{
    const QString salutation = Settings(m_workbook.database()).text(u"letter.salutation"_s);
    QGuiApplication::clipboard()->setText(documents::progressText(m_known->index, m_member, salutation, m_today));
    m_title->setText(tr("Copied. Paste it into the chat or a text message."));
}

/// Enter looks up, and does not close the dialog.
bool ProgressDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QDialog::eventFilter(watched, event);
    m_offer->handle(event); // takes the one that is marked
    lookUp();
    return true;
}

} // namespace lianxin::ui
