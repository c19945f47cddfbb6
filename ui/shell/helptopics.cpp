#include "ui/shell/helptopics.h"

#include "core/base/resourcefolder.h"
#include "ui/base/page.h"
#include "ui/shell/mainwindow.h"

#include <QFile>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

const QString firstTopic = u"start"_s;

/// The pages by the names of their icons, then what is done on all of them.
const QStringList &topicNames()
{
    static const QStringList names {firstTopic,      u"today"_s,       u"activities"_s, u"members"_s, u"selection"_s,
                                    u"yearplan"_s,   u"ledger"_s,      u"reports"_s,    u"pairing"_s, u"evaluation"_s,
                                    u"statistics"_s, u"departments"_s, u"directory"_s,  u"history"_s, u"table"_s,
                                    u"search"_s,     u"forms"_s,       u"papers"_s,     u"import"_s,  u"backups"_s,
                                    u"settings"_s,   u"keys"_s,        u"news"_s};
    return names;
}

QString topicOfDialog(const QString &objectName)
{
    static const QHash<QString, QString> topics {{u"importDialog"_s, u"import"_s},
                                                 {u"paperDialog"_s, u"papers"_s},
                                                 {u"recordHistory"_s, u"history"_s},
                                                 {u"settings"_s, u"settings"_s},
                                                 {u"shortcuts"_s, u"keys"_s},
                                                 {u"backupsDialog"_s, u"backups"_s},
                                                 {u"undoSteps"_s, u"history"_s},
                                                 {u"bulkEdit"_s, u"table"_s},
                                                 {u"pastePreview"_s, u"table"_s},
                                                 {u"mergeDialog"_s, u"forms"_s},
                                                 {u"lettersDialog"_s, u"papers"_s},
                                                 {u"templateEditor"_s, u"papers"_s},
                                                 {u"memberFormDialog"_s, u"forms"_s},
                                                 {u"progressDialog"_s, u"members"_s},
                                                 {u"customFieldsDialog"_s, u"directory"_s},
                                                 {u"panelComparison"_s, u"selection"_s},
                                                 {u"stepDialog"_s, u"ledger"_s},
                                                 {u"clockDialog"_s, u"ledger"_s},
                                                 {u"joinDialog"_s, u"ledger"_s},
                                                 {u"splitDialog"_s, u"ledger"_s},
                                                 {u"captureWindow"_s, u"ledger"_s},
                                                 {u"reportEditor"_s, u"reports"_s},
                                                 {u"reportStepDialog"_s, u"reports"_s},
                                                 {u"courseStepDialog"_s, u"activities"_s},
                                                 {u"reportFieldsDialog"_s, u"reports"_s},
                                                 {u"labelsDialog"_s, u"papers"_s},
                                                 {u"periodPapersDialog"_s, u"papers"_s},
                                                 {u"whatIfDialog"_s, u"evaluation"_s},
                                                 {u"bindingDialog"_s, u"evaluation"_s},
                                                 {u"newRulesDialog"_s, u"evaluation"_s},
                                                 {u"shortlistDialog"_s, u"evaluation"_s},
                                                 {u"honourStepDialog"_s, u"evaluation"_s}};
    return topics.value(objectName, firstTopic);
}

HelpTopic readTopic(const QString &name, const QString &folder)
{
    HelpTopic topic {name, folder + u'/' + name + u".md"_s, name, {}};
    QFile file(topic.path);
    if (file.open(QFile::ReadOnly))
        topic.text = QString::fromUtf8(file.readAll());
    if (topic.text.startsWith("# "_L1))
        topic.title = topic.text.sliced(2, topic.text.indexOf(u'\n') - 2).trimmed();
    return topic;
}

} // namespace

QList<HelpTopic> helpTopics()
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    const QString folder = resourcePath(isChinese ? u"help/zh_CN"_s : u"help/en"_s);
    QList<HelpTopic> topics;
    for (const QString &name : topicNames())
        topics.append(readTopic(name, folder));
    return topics;
}

QString helpTopicOf(const QWidget &window)
{
    const auto *main = qobject_cast<const MainWindow *>(&window);
    if (main == nullptr)
        return topicOfDialog(window.objectName());
    const Page *page = main->currentPage();
    return page != nullptr && topicNames().contains(page->iconName()) ? page->iconName() : firstTopic;
}

} // namespace lianxin::ui
