#pragma once

#include "ui/base/look.h"
#include "ui/base/preferences.h"

#include <QDBusVariant>
#include <QObject>

class QApplication;

namespace lianxin {

/// Keeps the whole program looking as was chosen: the theme, which may be the desktop's as it changes, and the size
/// of the type.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Asks the desktop for its theme; the answer comes when it comes.
    explicit Appearance(QApplication &app);

    void wear(const ui::Preferences &chosen);

private slots:
    void followDesktop(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askDesktop();
    void learn(const QVariant &scheme);
    void dressAsChosen();

    QApplication &m_app;
    ui::Theme m_desktop;
    ui::Preferences m_chosen;
    bool m_isDressed = false;
};

} // namespace lianxin
