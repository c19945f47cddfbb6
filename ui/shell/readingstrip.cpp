#include "ui/shell/readingstrip.h"

#include "ui/base/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

ReadingStrip::ReadingStrip(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel)
{
    setObjectName("readingStrip"_L1);
    m_sentence->setObjectName("readingSentence"_L1);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *work = new QPushButton(tr("Open for &work"));
    work->setObjectName("openForWork"_L1);
    connect(work, &QPushButton::clicked, this, [this] {
        if (const auto act = m_workOnIt)
            act();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Wide, Narrow, Wide, Narrow);
    row->setSpacing(Normal);
    row->addWidget(m_sentence, 1);
    row->addWidget(work);
    hide();
}

void ReadingStrip::showFor(const QString &what, std::function<void()> workOnIt)
{
    m_workOnIt = std::move(workOnIt);
    m_sentence->setText(tr("Read-only: %1. It can be looked at, printed and exported, not changed.").arg(what));
    show();
}

} // namespace lianxin::ui
