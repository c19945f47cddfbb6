#include "ui/ledger/joindialog.h"

#include "core/base/wordlists.h"
#include "ui/base/complaintlabel.h"
#include "ui/base/look.h"
#include "ui/base/verbbutton.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int longestLine = 40; // characters
constexpr qsizetype joinKeys = 9;

/// With a number that chooses it.
QString lineOf(const Suggestion &suggestion, qsizetype place)
{
    const QString text = shortened(suggestion.content.simplified(), longestLine);
    const QString line = QString(suggestion.number + u'\u3000' + text).replace(u'&', "&&"_L1);
    return place < joinKeys ? u"&%1  %2"_s.arg(place + 1).arg(line) : line;
}

} // namespace

JoinDialog::JoinDialog(const QList<Suggestion> &suggestions, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_suggestions(suggestions)
    , m_today(today)
    , m_choice(new QButtonGroup(this))
    , m_complaint(new ComplaintLabel(u"joinComplaint"_s))
{
    setObjectName("joinDialog"_L1);
    setWindowTitle(tr("Merge %1 suggestions").arg(suggestions.size()));
    auto *hint = new QLabel(
        tr("Within which one do the others go on? Each keeps its number, and its proposers keep their credit."));
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addSpacing(Narrow);
    for (qsizetype place = 0; place < suggestions.size(); ++place) {
        auto *choice = new QRadioButton(lineOf(suggestions.at(place), place));
        choice->setObjectName(u"joinWithin%1"_s.arg(place));
        choice->setChecked(place == 0);
        m_choice->addButton(choice, static_cast<int>(place));
        layout->addWidget(choice);
    }
    layout->addWidget(m_complaint);
    layout->addSpacing(Wide);
    layout->addStretch(1);
    layout->addWidget(endingButtons(this, "join", tr("&Merge")));
}

void JoinDialog::accept()
{
    QList<Suggestion> others = m_suggestions;
    const Suggestion within = others.takeAt(m_choice->checkedId());
    const auto joining = joined(within, others, m_today);
    if (!joining) {
        m_complaint->tell(joining.error().message);
        return;
    }
    m_joining = *joining;
    QDialog::accept();
}

} // namespace lianxin::ui
