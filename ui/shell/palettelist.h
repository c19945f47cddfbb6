#pragma once

#include "ui/shell/paletteentry.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <variant>

namespace lianxin::ui {

/// What the palette offers, each group below its heading, which cannot be chosen.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);
    [[nodiscard]] const PaletteEntry *entryAt(int row) const; ///< null: a heading, or no row
    [[nodiscard]] int entryCount() const { return m_entryCount; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<std::variant<QString, PaletteEntry>> m_rows; ///< headings and entries
    int m_entryCount = 0;
};

/// Paints headings and entries, and in these what was looked for.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PaletteDelegate(const PaletteModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PaletteModel &m_model;
};

/// The list of the palette. The keys stay with the box above it, which moves the choice by step().
class PaletteList : public QListView
{
    Q_OBJECT

public:
    explicit PaletteList(QWidget *parent = nullptr);

    /// The first one is chosen.
    void setEntries(const QList<PaletteEntry> &entries);
    [[nodiscard]] const PaletteEntry *chosen() const; ///< null = none
    [[nodiscard]] int entryCount() const { return m_model->entryCount(); }
    /// Chooses the one `by` entries further, from the last to the first if `by` is 1, and back.
    void step(int by);

signals:
    void chosenChanged();

private:
    PaletteModel *m_model;
};

} // namespace lianxin::ui
