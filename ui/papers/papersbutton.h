#pragma once

#include <QPushButton>

namespace lianxin::ui {

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

    /// Offers the activity's place in a calendar as well.
    void offerCalendar();

signals:
    void requested(const QString &paper);
    void calendarRequested();
};

} // namespace lianxin::ui
