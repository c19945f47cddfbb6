#include "ui/base/look.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QPushButton>
#include <QStyleFactory>

#include <array>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr auto titleSteps = "titleSteps"; // a property of what bears the font of titles

QPalette paletteOf(const Colors &c, Theme theme)
{
    QPalette palette(c.card, c.page);
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, c.page);
    set(QPalette::WindowText, c.ink);
    set(QPalette::Base, c.card);
    set(QPalette::AlternateBase, c.page);
    set(QPalette::Text, c.ink);
    set(QPalette::Button, c.card);
    set(QPalette::ButtonText, c.ink);
    set(QPalette::BrightText, c.brand);
    set(QPalette::Highlight, c.accent);
    set(QPalette::HighlightedText, theme == Theme::Light ? QColor(Qt::white) : c.page);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::PlaceholderText, c.inkSoft);
    set(QPalette::ToolTipBase, c.card);
    set(QPalette::ToolTipText, c.ink);
    set(QPalette::Light, c.card);
    set(QPalette::Midlight, c.hover);
    set(QPalette::Mid, c.line);
    set(QPalette::Dark, c.inkFaint);
    set(QPalette::Shadow, c.inkSoft);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.inkFaint);
    return palette;
}

QString sheetOf(const Colors &c, Theme theme)
{
    QFile file(u":/look/look.qss"_s);
    const bool opened = file.open(QFile::ReadOnly);
    Q_ASSERT(opened);
    QString sheet = opened ? QString::fromUtf8(file.readAll()) : QString();
    const auto names = std::to_array<std::pair<QLatin1StringView, QColor>>({
        {"@page"_L1, c.page},
        {"@card"_L1, c.card},
        {"@sidebar"_L1, c.sidebar},
        {"@line"_L1, c.line},
        {"@hair"_L1, c.hair},
        {"@inkSoft"_L1, c.inkSoft},
        {"@inkFaint"_L1, c.inkFaint},
        {"@ink"_L1, c.ink},
        {"@brand"_L1, c.brand},
        {"@onAccent"_L1, theme == Theme::Light ? QColor(Qt::white) : c.page},
        {"@accent"_L1, c.accent},
        {"@chosen"_L1, c.chosen},
        {"@hover"_L1, c.hover},
        {"@bad"_L1, c.bad},
    });
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    sheet.replace("@tick"_L1, theme == Theme::Light ? "tick-light"_L1 : "tick-dark"_L1);
    return sheet;
}

} // namespace

const Colors &colors(Theme theme)
{
    static const Colors light {u"#FBFAF8"_s, u"#FFFFFF"_s, u"#F3F1ED"_s, u"#D9D6D0"_s, u"#ECEAE6"_s,
                               u"#22303C"_s, u"#56636E"_s, u"#98A1A8"_s, u"#A6192E"_s, u"#2B5C8A"_s,
                               u"#DFEAF4"_s, u"#F1F4F7"_s, u"#2C6E49"_s, u"#8A5A00"_s, u"#A6192E"_s};
    static const Colors dark {u"#1A1F24"_s, u"#22282F"_s, u"#161A1F"_s, u"#3C454E"_s, u"#2E363E"_s,
                              u"#E6EAED"_s, u"#A9B4BD"_s, u"#6D7882"_s, u"#E8707D"_s, u"#86B6E4"_s,
                              u"#2C4560"_s, u"#2A323A"_s, u"#7FC79C"_s, u"#E0B354"_s, u"#F08A94"_s};
    return theme == Theme::Light ? light : dark;
}

const Colors &colors()
{
    return colors(theme());
}

Theme theme()
{
    return QApplication::palette().window().color().lightness() < 128 ? Theme::Dark : Theme::Light;
}

void dress(QApplication &app, Theme theme, double points)
{
    if (app.styleSheet().isEmpty()) // else it is there already
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(colors(theme), theme));

    QFont font;
    font.setFamilies({u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Source Han Sans CN"_s, u"Microsoft YaHei UI"_s,
                      u"Microsoft YaHei"_s, u"PingFang SC"_s, u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s});
    font.setPointSizeF(points);
    QApplication::setFont(font);
    app.setStyleSheet(sheetOf(colors(theme), theme));
    for (QWidget *widget : QApplication::allWidgets())
        if (const QVariant steps = widget->property(titleSteps); steps.isValid())
            widget->setFont(titleFont(steps.toInt()));
}

QFont titleFont(int steps)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() + 1.5 * steps);
    font.setWeight(QFont::DemiBold);
    return font;
}

void setTitleFont(QWidget *widget, int steps)
{
    widget->setProperty(titleSteps, steps);
    widget->setFont(titleFont(steps));
}

void makePrimary(QPushButton *button)
{
    button->setProperty("primary", true);
}

} // namespace lianxin::ui
