#include "ui/table/tablebar.h"

#include "ui/base/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

TableBar::TableBar(const QString &name, QString title, QWidget *parent)
    : QWidget(parent)
    , m_title(std::move(title))
    , m_words(new QLineEdit)
    , m_count(new QLabel)
    , m_line(new QHBoxLayout(this))
    , m_export(new QPushButton(tr("Export…")))
    , m_add(new QPushButton)
{
    buildLayout(name);
    connect(m_export, &QPushButton::clicked, this, &TableBar::exportRequested);
    connect(m_add, &QPushButton::clicked, this, &TableBar::addRequested);
}

void TableBar::buildLayout(const QString &name)
{
    m_words->setObjectName(name + "Filter"_L1);
    m_words->setAccessibleName(tr("Filter: %1").arg(m_title));
    m_words->setToolTip(tr("Filter; a space means and"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(90); // gives way to the verbs
    m_words->setMaximumWidth(360);
    if (const QIcon glass = icon(u"search"_s); !glass.isNull())
        m_words->addAction(glass, QLineEdit::LeadingPosition);
    m_count->setObjectName(name + "Count"_L1);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("soft", true);
    m_count->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    m_export->setObjectName(name + "Export"_L1);
    m_export->setAccessibleName(tr("Export: %1").arg(m_title));
    m_add->setObjectName(name + "Add"_L1);
    makePrimary(m_add);
    m_add->hide();

    m_line->setContentsMargins({});
    m_line->setSpacing(Normal);
    m_line->addWidget(m_words, 1);
    m_line->addWidget(m_count);
    m_line->addStretch(1);
    m_line->addWidget(m_export);
    m_line->addWidget(m_add);
}

/// A hint that would be cut off is left to the tool tip.
void TableBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int signs = 4 * m_words->fontMetrics().height(); // the glass, the cross, and what is around them
    const bool isRoomy = m_words->width() - signs > m_words->fontMetrics().horizontalAdvance(m_words->toolTip());
    m_words->setPlaceholderText(isRoomy ? m_words->toolTip() : QString());
}

void TableBar::setCount(const QString &text)
{
    m_count->setText(text);
}

QString TableBar::count() const
{
    return m_count->text();
}

void TableBar::offerAdding(const QString &verb)
{
    m_add->setText(verb);
    m_add->show();
}

void TableBar::offerNoExport()
{
    m_export->hide();
}

void TableBar::addTool(QWidget *tool)
{
    m_line->insertWidget(m_line->indexOf(m_export), tool);
}

void TableBar::addFirst(QWidget *tool)
{
    m_line->insertWidget(0, tool);
}

void TableBar::offerToggle(QAction *action)
{
    m_toggle = new QToolButton;
    m_toggle->setDefaultAction(action);
    m_toggle->setObjectName(action->objectName() + "Button"_L1);
    m_toggle->setAccessibleName(u"%1 · %2"_s.arg(m_title, action->text().remove(u'&')));
    m_line->insertWidget(m_line->indexOf(m_words) + 1, m_toggle);
}

void TableBar::makeSmall()
{
    auto *title = new QLabel(m_title);
    title->setTextFormat(Qt::PlainText);
    setTitleFont(title, 0);
    title->setProperty("soft", true);
    addFirst(title);
    for (QWidget *each : QList<QWidget *> {m_words, m_count, m_export})
        each->hide();
    if (m_toggle != nullptr)
        m_toggle->hide();
    m_add->setProperty("primary", false);
}

} // namespace lianxin::ui
