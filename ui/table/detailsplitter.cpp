#include "ui/table/detailsplitter.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {
constexpr int widestPane = 360; // pixels
constexpr int narrowestPane = 260;
constexpr int paneShare = 30; // per cent of the whole
} // namespace

DetailSplitter::DetailSplitter(const QString &name, QWidget *rows, QWidget *parent)
    : QSplitter(parent)
    , m_key(u"splitters/"_s + name)
{
    setObjectName(name + "Parts"_L1);
    setChildrenCollapsible(false);
    addWidget(rows);
}

DetailSplitter::~DetailSplitter()
{
    if (m_isChosen)
        QSettings().setValue(m_key, saveState());
}

void DetailSplitter::setDetail(QWidget *pane)
{
    Q_ASSERT_X(count() == 1, "DetailSplitter", "there is one pane");
    addWidget(pane);
    setStretchFactor(0, 1);
    m_isChosen = restoreState(QSettings().value(m_key).toByteArray());
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isChosen = true; });
    fit();
}

void DetailSplitter::fit()
{
    if (m_isChosen || count() < 2)
        return;
    const int pane = std::clamp(width() * paneShare / 100, narrowestPane, widestPane);
    setSizes({std::max(1, width() - pane), pane});
}

void DetailSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fit();
}

} // namespace lianxin::ui
