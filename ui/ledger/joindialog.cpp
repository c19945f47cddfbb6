#include "ui/ledger/joindialog.h"

#include "ui/base/look.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int longestLine = 40; // characters

QString lineOf(const Suggestion &suggestion)
{
    QString text = suggestion.content.simplified();
    if (text.size() > longestLine)
        text = text.left(longestLine - 1) + u'\u2026';
    return QString(suggestion.number + u'\u3000' + text).replace(u'&', "&&"_L1);
}

} // namespace

JoinDialog::JoinDialog(const QList<Suggestion> &suggestions, QWidget *parent)
    : QDialog(parent)
    , m_suggestions(suggestions)
    , m_choice(new QButtonGroup(this))
{
    setObjectName("joinDialog"_L1);
    setWindowTitle(tr("Merge %1 suggestions").arg(suggestions.size()));
    auto *hint = new QLabel(
        tr("Within which one do the others go on? Each keeps its number, and its proposers keep their credit."));
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    for (qsizetype place = 0; place < suggestions.size(); ++place) {
        auto *choice = new QRadioButton(lineOf(suggestions.at(place)));
        choice->setObjectName(u"joinWithin%1"_s.arg(place));
        choice->setChecked(place == 0);
        m_choice->addButton(choice, static_cast<int>(place));
        layout->addWidget(choice);
    }
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *join = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    join->setObjectName("join"_L1);
    makePrimary(join);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

Suggestion JoinDialog::within() const
{
    return m_suggestions.at(m_choice->checkedId());
}

QList<Suggestion> JoinDialog::others() const
{
    QList<Suggestion> others = m_suggestions;
    others.removeAt(m_choice->checkedId());
    return others;
}

} // namespace lianxin::ui
