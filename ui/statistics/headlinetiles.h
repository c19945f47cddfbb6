#pragma once

#include "core/statistics/statistics.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace lianxin::ui {

/// The five figures of the programme in a row, each with the wording of the press where that differs.
class HeadlineTiles : public QWidget
{
    Q_OBJECT

public:
    explicit HeadlineTiles(QWidget *parent = nullptr);

    void showFigures(const Headline &headline);

private:
    struct Tile {
        QString title;
        QLabel *figure;
        QLabel *wording;
    };

    void addTile(const QString &name, const QString &title);

    QHBoxLayout *m_row;
    QList<Tile> m_tiles;
};

} // namespace lianxin::ui
