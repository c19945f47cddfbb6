#include "ui/forms/mergedialog.h"

#include "ui/base/look.h"
#include "ui/base/tableroles.h"
#include "ui/forms/formbar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int namingColumns = 3; // that tell one record from another
constexpr QSize firstSize(860, 560);
} // namespace

MergeDialog::MergeDialog(TableModel *model, const QList<MergePair> &pairs, Merge merge,
                         const QList<CellChange> &entered, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_pairs(pairs)
    , m_merge(std::move(merge))
    , m_entered(entered)
    , m_bar(new FormBar(u"mergeBar"_s))
    , m_list(new QListWidget)
    , m_names(new QLabel)
    , m_panel(new MergePanel)
    , m_doIt(new QPushButton(tr("&Merge the two")))
{
    setObjectName("mergeDialog"_L1);
    setWindowTitle(tr("Likely duplicates"));
    resize(firstSize);
    buildLayout();
    for (const MergePair &pair : m_pairs)
        m_list->addItem(tr("%1: %2").arg(nameOf(pair.kept), pair.reason));
    connect(m_list, &QListWidget::currentRowChanged, this, &MergeDialog::showPair);
    m_list->setCurrentRow(0);
}

void MergeDialog::buildLayout()
{
    m_list->setObjectName("mergePairs"_L1);
    m_list->setAccessibleName(tr("Pairs that may be one"));
    m_list->setMaximumHeight(6 * m_list->fontMetrics().height());
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_panel);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_doIt->setObjectName("mergeNow"_L1);
    makePrimary(m_doIt);
    auto *pass = new QPushButton(tr("Not the same: &pass over"));
    pass->setObjectName("mergePass"_L1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(pass, QDialogButtonBox::ActionRole);
    buttons->addButton(m_doIt, QDialogButtonBox::ActionRole);
    connect(m_doIt, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(pass, &QPushButton::clicked, this, &MergeDialog::passOver);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Normal);
    layout->addWidget(m_bar);
    layout->addWidget(m_list);
    layout->addWidget(m_names);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
}

void MergeDialog::showPair(int place)
{
    m_bar->clear();
    if (place < 0)
        return;
    const MergePair &pair = m_pairs.at(place);
    m_names->setText(tr("On the left %1, which stays; on the right %2. Choose the value to keep where they differ; "
                        "all that refers to either goes with the one that stays.")
                         .arg(nameOf(pair.kept), nameOf(pair.gone)));
    m_panel->setLines(linesOf(pair));
}

QList<MergeLine> MergeDialog::linesOf(const MergePair &pair) const
{
    return pair.gone == 0 ? mergeLines(*m_model, rowOf(pair.kept), m_entered)
                          : mergeLines(*m_model, rowOf(pair.kept), rowOf(pair.gone));
}

void MergeDialog::merge()
{
    if (m_list->currentRow() < 0)
        return;
    const MergePair pair = m_pairs.at(m_list->currentRow());
    if (const auto merged = m_merge(pair, m_panel->choices()); merged)
        drop(pair.gone);
    else
        m_bar->say(merged.error().message, Tone::Bad);
}

void MergeDialog::passOver()
{
    const int place = m_list->currentRow();
    if (place < 0)
        return;
    m_pairs.removeAt(place);
    const QSignalBlocker quiet(m_list); // until the list and the pairs agree again
    delete m_list->takeItem(place);
    goOn();
}

void MergeDialog::goOn()
{
    if (m_pairs.isEmpty())
        accept();
    else
        showPair(m_list->currentRow());
}

/// Takes the pairs out of which one is gone.
void MergeDialog::drop(qint64 gone)
{
    for (int place = static_cast<int>(m_pairs.size()) - 1; place >= 0; --place) {
        if (m_pairs.at(place).kept != gone && m_pairs.at(place).gone != gone)
            continue;
        const QSignalBlocker quiet(m_list); // until the list and the pairs agree again
        m_pairs.removeAt(place);
        delete m_list->takeItem(place);
    }
    goOn();
}

int MergeDialog::rowOf(qint64 id) const
{
    const auto found = m_model->match(m_model->index(0, 0), IdRole, id, 1, Qt::MatchExactly);
    return found.isEmpty() ? -1 : found.first().row();
}

QString MergeDialog::nameOf(qint64 id) const
{
    if (id == 0)
        return tr("what was entered");
    QStringList words;
    for (int column = 0; column < namingColumns; ++column)
        words.append(m_model->index(rowOf(id), column).data().toString());
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace lianxin::ui
