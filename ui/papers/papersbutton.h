#pragma once

#include <QPushButton>

namespace lianxin::ui {

/// What else is made of an activity, or comes back for it.
enum class ActivityErrand {
    Dossier, ///< all its papers in one
    Labels, ///< labels and envelopes for its letters
    SaveCountySheet, ///< the sheet on which the county tells its projects and needs
    ReadCountySheet, ///< the same when it comes back
    Calendar, ///< a file for calendars
    TaskCalendar, ///< the same of its tasks
};

/// The names of the wordings of all papers of one kind.
template <typename Kind>
[[nodiscard]] QStringList papersOfKind()
{
    QStringList names;
    for (const char *name : codesOf(Kind {}))
        names.append(QString::fromLatin1(name));
    return names;
}

/// Offers the papers about what is chosen on a page.
class PapersButton : public QPushButton
{
    Q_OBJECT

public:
    /// `papers`: the names of their wordings, by which each action is called too. `about` tells what they are about.
    PapersButton(const QStringList &papers, const QString &about, QWidget *parent = nullptr);

    /// Offers what else is made of an activity as well.
    void offerErrands();

signals:
    void requested(const QString &paper);
    void errandRequested(lianxin::ui::ActivityErrand errand);

private:
    void offer(ActivityErrand errand, const QString &name, const QString &title);
};

} // namespace lianxin::ui
