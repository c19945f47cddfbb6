#include "tests/windows/findings.h"
#include "tests/windows/shownparts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace {

/// The part of the payload that is gone when it was taken for markup.
constexpr QLatin1StringView mark("<img");
constexpr QLatin1StringView picture("<img src=\"x\""); // as a text tells of it

bool losesMarkup(const QString &shown)
{
    return Qt::mightBeRichText(shown) && shown.contains(mark);
}

/// A tool tip is rich as soon as it looks so.
void judgeTip(const QString &owner, const QString &tip, const QString &payload, Findings &findings)
{
    const bool isMarked = Qt::mightBeRichText(tip);
    const QString seen = isMarked ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
    if (tip.contains(mark) && isMarked && !seen.contains(payload.left(6)))
        findings.append(u"%1: its tool tip takes “%2” for markup"_s.arg(owner, tip.left(60)));
}

void judgeCells(const QAbstractItemView &view, const QString &payload, Findings &findings)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model != nullptr && row < std::min(model->rowCount(view.rootIndex()), 20); ++row)
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            judgeTip(nameOf(view) + u" cell “"_s + index.data().toString().left(20) + u"”"_s,
                     index.data(Qt::ToolTipRole).toString(), payload, findings);
        }
}

} // namespace

Findings markupFindings(QWidget &window, const QString &payload)
{
    Findings findings;
    for (QWidget *widget : shownWidgets(window)) {
        judgeTip(nameOf(*widget), widget->toolTip(), payload, findings);
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const bool isRich = label->textFormat() == Qt::RichText || label->textFormat() == Qt::MarkdownText
                || (label->textFormat() == Qt::AutoText && losesMarkup(label->text()));
            if (isRich && label->text().contains(mark))
                findings.append(u"%1: takes what was typed for markup"_s.arg(nameOf(*label)));
        } else if (const auto *text = qobject_cast<const QTextEdit *>(widget)) {
            if (text->toHtml().contains(picture))
                findings.append(u"%1: shows a picture out of what was typed"_s.arg(nameOf(*text)));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            judgeCells(*view, payload, findings);
        } else if (const auto *scene = qobject_cast<const QGraphicsView *>(widget);
                   scene != nullptr && scene->scene()) {
            for (const QGraphicsItem *item : scene->scene()->items())
                if (const auto *words = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
                    words != nullptr && words->toHtml().contains(picture))
                    findings.append(
                        u"%1: “%2” takes what was typed for markup"_s.arg(nameOf(*scene), words->toPlainText()));
        }
    }
    for (const QAction *action : window.findChildren<QAction *>()) {
        judgeTip(u"a command"_s, action->toolTip(), payload, findings);
        if (action->text().contains(mark) && !withoutMnemonic(action->text()).contains("&amp;"_L1))
            findings.append(u"a command: “%1” marks a letter out of what was typed"_s.arg(action->text()));
    }
    findings.removeDuplicates();
    return findings;
}
