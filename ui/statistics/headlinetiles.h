#pragma once

#include "core/statistics/statistics.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace lianxin::ui {

/// The five figures of the programme in a row, each with the wording of the press where that differs. Each is pressed
/// to see its records.
class HeadlineTiles : public QWidget
{
    Q_OBJECT

public:
    explicit HeadlineTiles(QWidget *parent = nullptr);

    void showFigures(const Headline &headline);

    [[nodiscard]] const QString &titleOf(qsizetype figure) const { return m_tiles.at(figure).title; }
    /// What the records of a figure are called beside their number.
    [[nodiscard]] static QString wordsForRecords() { return tr("Records behind this figure"); }

signals:
    void chosen(qsizetype figure); ///< from 0 on, as headlinePoints()

private:
    struct Tile {
        QString title;
        QAbstractButton *frame;
        QLabel *figure;
        QLabel *wording;
    };

    void addTile(const QString &name, const QString &title);

    QHBoxLayout *m_row;
    QList<Tile> m_tiles;
};

} // namespace lianxin::ui
