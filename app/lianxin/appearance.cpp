#include "app/lianxin/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

// The desktop's settings portal; its colour scheme is 0 for no wish, 1 for dark, 2 for light.
// Source: https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QString portalService = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString portalSettings = u"org.freedesktop.portal.Settings"_s;
const QString appearanceGroup = u"org.freedesktop.appearance"_s;
const QString schemeKey = u"color-scheme"_s;
constexpr uint darkScheme = 1;

} // namespace

Appearance::Appearance(QApplication &app)
    : m_app(app)
    , m_desktop(ui::theme())
{
    askDesktop();
}

void Appearance::askDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(followDesktop(QString, QString, QDBusVariant)));
    auto question = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    question << appearanceGroup << schemeKey;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QVariant> reply = *answer;
        if (reply.isValid())
            learn(reply.value());
    });
}

void Appearance::followDesktop(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        learn(value.variant());
}

void Appearance::learn(const QVariant &scheme)
{
    // Read() wraps its answer once more than the signal does.
    const bool isWrapped = scheme.canConvert<QDBusVariant>();
    const QVariant bare = isWrapped ? scheme.value<QDBusVariant>().variant() : scheme;
    m_desktop = bare.toUInt() == darkScheme ? ui::Theme::Dark : ui::Theme::Light;
    if (m_isDressed && m_chosen.theme == ui::ThemeChoice::System)
        dressAsChosen();
}

void Appearance::wear(const ui::Preferences &chosen)
{
    const bool isSame = m_isDressed && chosen.theme == m_chosen.theme && chosen.fontSize == m_chosen.fontSize;
    m_chosen = chosen;
    if (!isSame)
        dressAsChosen();
}

void Appearance::dressAsChosen()
{
    const auto themeWorn = [this] {
        switch (m_chosen.theme) {
        case ui::ThemeChoice::Light:
            return ui::Theme::Light;
        case ui::ThemeChoice::Dark:
            return ui::Theme::Dark;
        case ui::ThemeChoice::System:
            break;
        }
        return m_desktop;
    };
    ui::dress(m_app, themeWorn(), m_chosen.fontSize);
    m_isDressed = true;
}

} // namespace lianxin
