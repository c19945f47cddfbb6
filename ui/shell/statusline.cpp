#include "ui/shell/statusline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QLabel *addLabel(QStatusBar *bar, const QString &name, int stretch = 0)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    bar->addWidget(label, stretch);
    return label;
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar)
    : m_file(addLabel(bar, u"fileName"_s))
    , m_saved(addLabel(bar, u"saved"_s, 1))
    , m_private(new QLabel(QCoreApplication::translate("StatusLine", "Telephone numbers are hidden")))
    , m_count(new QLabel)
{
    m_private->setObjectName("personalHidden"_L1);
    bar->addPermanentWidget(m_private);
    m_private->hide();
    m_count->setObjectName("shownCount"_L1);
    m_count->setTextFormat(Qt::PlainText);
    bar->addPermanentWidget(m_count);
    bar->setSizeGripEnabled(false);
}

void StatusLine::setFile(const QString &path)
{
    m_file->setText(QFileInfo(path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
    m_saved->setText(path.isEmpty() ? QString() : QCoreApplication::translate("StatusLine", "All saved"));
}

void StatusLine::setName(const QString &name)
{
    m_file->setText(name);
}

void StatusLine::setSavedNow()
{
    m_saved->setText(
        QCoreApplication::translate("StatusLine", "All saved %1").arg(QTime::currentTime().toString(u"HH:mm"_s)));
}

void StatusLine::setReadOnly()
{
    m_saved->setText(QCoreApplication::translate("StatusLine", "Read-only copy"));
}

void StatusLine::setPrivate(bool isPrivate)
{
    m_private->setVisible(isPrivate);
}

void StatusLine::setCount(const QString &text)
{
    m_count->setText(text);
}

} // namespace lianxin::ui
