#include "ui/forms/mergedialog.h"

#include "ui/base/look.h"
#include "ui/base/tableroles.h"
#include "ui/base/taborder.h"
#include "ui/forms/formbar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int namingWords = 2; // that tell one record from another
constexpr int shownPairs = 6;
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
    fitList();
    m_list->setCurrentRow(0);
}

/// As high as its pairs, of which a few are seen at once.
void MergeDialog::fitList()
{
    const int shown = std::clamp(m_list->count(), 1, shownPairs);
    m_list->setFixedHeight(shown * std::max(m_list->sizeHintForRow(0), 0) + 2 * m_list->frameWidth());
}

void MergeDialog::buildLayout()
{
    m_list->setObjectName("mergePairs"_L1);
    m_list->setAccessibleName(tr("Pairs that may be one"));
    auto *hint = new QLabel(tr("Choose the value to keep where the two differ; all that refers to either goes with the "
                               "one that stays."));
    hint->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_panel);
    scroll->setFrameShape(QFrame::NoFrame);
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
    layout->addWidget(hint);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
}

void MergeDialog::showPair(int place)
{
    m_bar->clear();
    if (place < 0)
        return;
    const MergePair &pair = m_pairs.at(place);
    m_panel->setLines(nameOf(pair.kept), nameOf(pair.gone), linesOf(pair));
    tabAsShown(*this); // the choices are new ones
}

QList<MergeLine> MergeDialog::linesOf(const MergePair &pair) const
{
    return pair.gone == 0 ? mergeLines(*m_model, pair.kept, m_entered) : mergeLines(*m_model, pair.kept, pair.gone);
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
    if (m_pairs.isEmpty()) {
        accept();
        return;
    }
    fitList();
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

QString MergeDialog::nameOf(qint64 id) const
{
    if (id == 0)
        return tr("what was entered");
    QStringList words;
    for (int column = 0; column < m_model->columnCount() && words.size() < namingWords; ++column)
        if (const QVariant value = m_model->index(m_model->rowOf(id), column).data();
            value.typeId() == QMetaType::QString && !value.toString().isEmpty())
            words.append(value.toString());
    return words.join(u' ');
}

} // namespace lianxin::ui
