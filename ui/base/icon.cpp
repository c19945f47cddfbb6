#include "core/base/resourcefolder.h"
#include "ui/base/look.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

/// A drawing in one colour, which is that of the theme in force whenever it is painted.
class Glyph : public QIconEngine
{
public:
    explicit Glyph(QString path)
        : m_path(std::move(path))
    {
    }

    void paint(QPainter *painter, const QRect &place, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = draw(place.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(place.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return draw(size, mode, state); }

    [[nodiscard]] QIconEngine *clone() const override { return new Glyph(m_path); }

private:
    [[nodiscard]] QPixmap draw(const QSize &size, QIcon::Mode mode, QIcon::State state) const
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        QSvgRenderer(m_path).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(drawn.rect(), colorOf(mode, state));
        return drawn;
    }

    static QColor colorOf(QIcon::Mode mode, QIcon::State state)
    {
        if (mode == QIcon::Disabled)
            return colors().inkFaint;
        return mode == QIcon::Selected || state == QIcon::On ? colors().accent : colors().inkSoft;
    }

    QString m_path;
};

} // namespace

QIcon icon(const QString &name)
{
    const QString path = resourcePath(u"icons/%1.svg"_s.arg(name));
    return QFile::exists(path) ? QIcon(new Glyph(path)) : QIcon();
}

} // namespace lianxin::ui
