#include "ui/ledger/splitdialog.h"

#include "ui/base/complaintlabel.h"
#include "ui/base/look.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int widthOfSplit = 620;

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SplitDialog::SplitDialog(const Suggestion &whole, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_whole(whole)
    , m_today(today)
    , m_grid(new QGridLayout)
    , m_complaint(new ComplaintLabel(u"splitComplaint"_s))
{
    setObjectName("splitDialog"_L1);
    setWindowTitle(tr("Split %1 in parts").arg(whole.number));
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(new QLabel(tr("Part")), 0, 1);
    m_grid->addWidget(new QLabel(tr("Weight")), 0, 2);
    for (int part = 0; part < 2; ++part)
        addRow();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *more = buttons->addButton(tr("One &more part"), QDialogButtonBox::ActionRole);
    more->setObjectName("morePart"_L1);
    more->setAutoDefault(false);
    QPushButton *splits = buttons->addButton(tr("&Split"), QDialogButtonBox::AcceptRole);
    splits->setObjectName("split"_L1);
    makePrimary(splits);
    connect(more, &QPushButton::clicked, this, &SplitDialog::addRow);
    connect(buttons, &QDialogButtonBox::accepted, this, &SplitDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(whole.content));
    layout->addWidget(plainLabel(tr("Each part gets a card of its own and is handled by itself. The credit stays with "
                                    "the whole.")));
    layout->addLayout(m_grid);
    layout->addStretch(1);
    layout->addWidget(m_complaint);
    layout->addWidget(buttons);
    resize(widthOfSplit, layout->totalHeightForWidth(widthOfSplit));
}

void SplitDialog::addRow()
{
    const auto place = static_cast<int>(m_rows.size());
    auto *content = new QLineEdit;
    content->setObjectName(u"part%1"_s.arg(place));
    content->setAccessibleName(tr("Part %1").arg(place + 1));
    auto *weight = new QSpinBox;
    weight->setObjectName(u"partWeight%1"_s.arg(place));
    weight->setAccessibleName(tr("Weight of part %1").arg(place + 1));
    weight->setRange(1, 100);
    QLabel *number = plainLabel(u"%1-%2"_s.arg(m_whole.number).arg(place + 1));
    number->setWordWrap(false);
    m_grid->addWidget(number, place + 1, 0);
    m_grid->addWidget(content, place + 1, 1);
    m_grid->addWidget(weight, place + 1, 2);
    m_rows.append({content, weight});
    if (isVisible())
        content->setFocus();
}

void SplitDialog::accept()
{
    QList<PartDraft> parts;
    for (const Row &row : std::as_const(m_rows))
        if (const QString content = row.content->text().trimmed(); !content.isEmpty())
            parts.append({content, row.weight->value()});
    const auto splitting = split(m_whole, parts, m_today);
    if (!splitting) {
        m_complaint->tell(splitting.error().message);
        return;
    }
    m_splitting = *splitting;
    QDialog::accept();
}

} // namespace lianxin::ui
