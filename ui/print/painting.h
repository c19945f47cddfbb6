#pragma once

#include "ui/print/layout.h"

#include <QImage>

class QPagedPaintDevice;
class QPainter;

namespace lianxin::print {

/// Paints `page` at the painter's origin, in its device's resolution: the same for PDF, printer, preview and picture.
void paintPage(QPainter &painter, const LaidOutPage &page);

/// Has `device` take a paper of this size in millimetres, across if it is wider than high.
void takePaper(QPagedPaintDevice &device, QSizeF paper);

/// Paints `pages` on `device`, each on a paper of its own size; `painter` is begun on it with the first. The device has
/// no margins. Returns false if it does not take them.
bool paintPages(QPainter &painter, QPagedPaintDevice &device, const QList<LaidOutPage> &pages);

/// `pages` for both sides of each leaf: an empty page is put in where a paper, one of those that begin at `firstPages`
/// (from 1), would begin on the back of the one before.
[[nodiscard]] QList<LaidOutPage> forBothSides(const QList<LaidOutPage> &pages, const QList<int> &firstPages);

/// `page` as a picture on white.
[[nodiscard]] QImage pageImage(const LaidOutPage &page, int dotsPerInch);

} // namespace lianxin::print
