#include "ui/reports/reportfieldsdialog.h"

#include "core/base/chinesetext.h"
#include "core/base/wordlists.h"
#include "ui/base/look.h"
#include "ui/base/tonesign.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QSize firstSizeOfFields(760, 620);
constexpr qsizetype longestShown = 160; // characters

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReportFieldsDialog::ReportFieldsDialog(const QString &name, const QList<documents::ReportFieldText> &fields,
                                       QWidget *parent)
    : QDialog(parent)
{
    setObjectName("reportFieldsDialog"_L1);
    setWindowTitle(tr("Report %1, field by field").arg(name));
    auto *hint = plainLabel(tr("Enter copies a field as plain text and goes on to the next; then paste it there with "
                               "Ctrl+V. Telephones and leaders' comments are not among them."));
    hint->setProperty("soft", true);
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setHorizontalSpacing(Wide);
    grid->setVerticalSpacing(Normal);
    grid->setColumnStretch(1, 1);
    for (const documents::ReportFieldText &each : fields)
        if (!each.text.isEmpty())
            addField(grid, each);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName("reportFields"_L1);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(body);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(firstSizeOfFields);
    if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus();
}

void ReportFieldsDialog::addField(QGridLayout *grid, const documents::ReportFieldText &field)
{
    const qsizetype place = m_buttons.size();
    const int row = grid->rowCount();
    QLabel *text = plainLabel(shortened(field.text, longestShown));
    QLabel *mark = plainLabel(tr("%1 characters").arg(wordCount(field.text)));
    mark->setObjectName(u"fieldMark%1"_s.arg(place));
    mark->setWordWrap(false);
    mark->setProperty("soft", true);
    auto *copy = new QPushButton(place < 9 ? tr("Copy &%1").arg(place + 1) : tr("Copy"));
    copy->setObjectName(u"copyField%1"_s.arg(place));
    copy->setAccessibleName(tr("Copy: %1").arg(field.title));
    copy->setAutoDefault(true);
    connect(copy, &QPushButton::clicked, this, [this, place, content = field.text] { this->copy(place, content); });
    QLabel *title = plainLabel(field.title);
    title->setWordWrap(false);
    grid->addWidget(title, row, 0, Qt::AlignTop);
    grid->addWidget(text, row, 1, Qt::AlignTop);
    grid->addWidget(mark, row, 2, Qt::AlignTop | Qt::AlignRight);
    grid->addWidget(copy, row, 3, Qt::AlignTop);
    m_buttons.append(copy);
    m_marks.append(mark);
}

void ReportFieldsDialog::copy(qsizetype place, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    for (qsizetype each = 0; each < m_marks.size(); ++each)
        m_marks.at(each)->setStyleSheet(each == place ? u"color: %1;"_s.arg(colors().good.name()) : QString());
    m_marks.at(place)->setText(withShape(Tone::Good, tr("copied")));
    if (place + 1 < m_buttons.size())
        m_buttons.at(place + 1)->setFocus();
}

} // namespace lianxin::ui
