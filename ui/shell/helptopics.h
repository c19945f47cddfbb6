#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace lianxin::ui {

/// A chapter of the help that comes with the program.
struct HelpTopic {
    QString name; ///< in any language
    QString path; ///< of its text
    QString title;
    QString text; ///< Markdown
};

/// All of them, in the order in which they are read, in the language that the program speaks.
[[nodiscard]] QList<HelpTopic> helpTopics();

/// The name of the topic for `window`: a dialog, or the page that the main window shows. Never empty.
[[nodiscard]] QString helpTopicOf(const QWidget &window);

} // namespace lianxin::ui
