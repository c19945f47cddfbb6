#include "ui/shell/helpdialog.h"

#include "ui/base/look.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int listWidthAtFirst = 210;
constexpr int pictureWidth = 600;

/// Shows pictures no wider than it is.
class HelpText : public QTextBrowser
{
public:
    QVariant loadResource(int type, const QUrl &name) override
    {
        QVariant found = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return found;
        QImage picture = found.canConvert<QImage>() ? found.value<QImage>() : QImage();
        if (picture.isNull() && !picture.loadFromData(found.toByteArray()))
            return found;
        const qreal ratio = devicePixelRatioF();
        picture = picture.scaledToWidth(qRound(pictureWidth * ratio), Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
        return picture;
    }
};

QToolButton *wayButton(const QString &name, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setEnabled(false);
    return button;
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_topics(helpTopics())
    , m_words(new QLineEdit)
    , m_list(new QListWidget)
    , m_text(new HelpText)
{
    setWindowTitle(tr("Help"));
    setObjectName("helpDialog"_L1);
    resize(940, 640);
    m_words->setObjectName("helpWords"_L1);
    m_words->setPlaceholderText(tr("Search the help"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName("helpList"_L1);
    m_list->setAccessibleName(tr("Topics"));
    m_text->setObjectName("helpText"_L1);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    for (const HelpTopic &topic : std::as_const(m_topics))
        m_list->addItem(topic.title);
    buildLayout();
    connect(m_words, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::read);
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { showTopic(QFileInfo(link.path()).completeBaseName()); });
    m_list->setCurrentRow(0);
}

void HelpDialog::buildLayout()
{
    QToolButton *back = wayButton(u"helpBack"_s, u"back"_s, tr("Back"));
    QToolButton *forward = wayButton(u"helpForward"_s, u"forward"_s, tr("Forward"));
    connect(back, &QToolButton::clicked, m_text, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);

    auto *row = new QHBoxLayout;
    row->addWidget(back);
    row->addWidget(forward);
    row->addWidget(m_words, 1);
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_text);
    parts->setStretchFactor(1, 1);
    parts->setSizes({listWidthAtFirst, width() - listWidthAtFirst});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addLayout(row);
    layout->addWidget(parts, 1);
}

void HelpDialog::showTopic(const QString &name)
{
    const auto found = std::ranges::find_if(m_topics, [&name](const HelpTopic &topic) { return topic.name == name; });
    if (found == m_topics.end())
        return;
    const int row = static_cast<int>(std::distance(m_topics.begin(), found));
    m_list->item(row)->setHidden(false); // words that it lacks were looked for
    if (m_list->currentRow() == row && m_text->source() != QUrl::fromLocalFile(found->path))
        read(row); // a step back led elsewhere
    m_list->setCurrentRow(row);
    readOn();
}

void HelpDialog::readOn()
{
    m_text->setFocus();
}

void HelpDialog::search(const QString &words)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = m_topics.at(row).text.contains(words.trimmed(), Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    if (first >= 0 && (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden()))
        m_list->setCurrentRow(first);
    markWords();
}

void HelpDialog::read(int row)
{
    if (row < 0)
        return;
    m_text->setSource(QUrl::fromLocalFile(m_topics.at(row).path), QTextDocument::MarkdownResource);
    markWords();
}

void HelpDialog::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString words = m_words->text().trimmed();
    QTextCursor found(m_text->document());
    while (!words.isEmpty() && !(found = m_text->document()->find(words, found)).isNull()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = found;
        mark.format.setBackground(colors().chosen);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor seen = marks.first().cursor;
        seen.clearSelection();
        m_text->setTextCursor(seen);
    }
}

} // namespace lianxin::ui
