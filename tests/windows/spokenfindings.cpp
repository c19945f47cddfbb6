#include "tests/windows/findings.h"
#include "tests/windows/shownparts.h"
#include "ui/shell/helptopics.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a screen reader says of `widget`: its own name, or that of the label it belongs to.
QString spokenName(QWidget &widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    if (interface == nullptr)
        return {};
    for (const auto &[label, relation] : interface->relations(QAccessible::Label))
        return label->text(QAccessible::Name);
    const bool isValue = qobject_cast<QComboBox *>(&widget) != nullptr; // Qt names it by what is chosen
    return isValue ? QString() : withoutMnemonic(interface->text(QAccessible::Name)).trimmed();
}

/// Words in Latin letters that stand in Chinese sentences: kinds of files, keys, names of programs and standards.
const QSet<QString> &usualWords()
{
    static const QSet<QString> words {u"xlsx"_s,     u"ods"_s,    u"csv"_s,    u"pdf"_s,    u"png"_s,   u"svg"_s,
                                      u"lianxin"_s,  u"sample"_s, u"ctrl"_s,   u"alt"_s,    u"shift"_s, u"esc"_s,
                                      u"enter"_s,    u"tab"_s,    u"delete"_s, u"insert"_s, u"wps"_s,   u"excel"_s,
                                      u"qt"_s,       u"sqlite"_s, u"gb"_s,     u"gpl"_s,    u"or"_s,    u"later"_s,
                                      u"noto"_s,     u"gnu"_s,    u"kb"_s,     u"mb"_s,     u"word"_s,  u"biaosong"_s,
                                      u"fangsong"_s, u"kai"_s,    u"hei"_s,    u"serif"_s,  u"cjk"_s,   u"sc"_s};
    return words;
}

} // namespace

Findings spokenNameFindings(QWidget &window)
{
    Findings findings;
    QHash<QString, QString> owners;
    for (QWidget *widget : shownWidgets(window)) {
        if (!isControl(*widget))
            continue;
        const QString name = spokenName(*widget);
        if (name.isEmpty()) {
            findings.append(u"%1: nothing is said of it"_s.arg(nameOf(*widget)));
            continue;
        }
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString kind = QString::number(interface == nullptr ? 0 : interface->role()) + u' ' + name;
        const bool isLink = qobject_cast<QLabel *>(widget) != nullptr; // two may lead to the same record
        if (owners.contains(kind) && !isLink)
            findings.append(u"“%1” is said of %2 and of %3"_s.arg(name, owners.value(kind), nameOf(*widget)));
        owners.insert(kind, nameOf(*widget));
    }
    return findings;
}

Findings wordFindings(QWidget &window)
{
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    static const QRegularExpression holder(u"%[0-9nL]"_s);
    static const QRegularExpression path(u"/(tmp|home)/\\S*"_s);
    Findings findings;
    const auto judge = [&](const QString &owner, const QString &whole) {
        if (whole.contains(QLatin1StringView(qVersion())))
            return; // what the program is built with, to be sent to those who mend it
        const QString text =
            QString(whole).remove(path).remove(u"所属字典：region"_s); // the history tells it as stored
        if (holder.match(text).hasMatch())
            findings.append(u"%1: a place-holder in “%2”"_s.arg(owner, text.left(60)));
        for (auto found = latin.globalMatch(text); found.hasNext();)
            if (const QString word = found.next().captured(); !usualWords().contains(word.toLower()))
                findings.append(u"%1: “%2” in “%3”"_s.arg(owner, word, text.left(60)));
    };
    for (const ShownText &shown : shownTexts(window))
        judge(shown.owner, shown.text);
    for (QWidget *widget : shownWidgets(window)) {
        judge(nameOf(*widget) + u" (tool tip)"_s, QString(widget->toolTip()).remove(QRegularExpression(u"<[^>]*>"_s)));
        judge(nameOf(*widget) + u" (as spoken)"_s, widget->accessibleName() + u' ' + widget->accessibleDescription());
    }
    judge(u"the title"_s, window.windowTitle());
    for (const QAction *action : window.findChildren<QAction *>())
        judge(u"a command"_s, withoutMnemonic(action->text()));
    findings.removeDuplicates();
    return findings;
}

Findings helpFindings(QWidget &window)
{
    const QList<lianxin::ui::HelpTopic> topics = lianxin::ui::helpTopics();
    const QString name = lianxin::ui::helpTopicOf(window);
    const auto topic = std::ranges::find(topics, name, &lianxin::ui::HelpTopic::name);
    if (name == topics.first().name)
        return {u"no chapter of the help is about %1"_s.arg(nameOf(window))};
    return topic == topics.cend() || topic->text.size() < 100 ? Findings {u"the chapter “%1” is empty"_s.arg(name)}
                                                              : Findings();
}
