#pragma once

#include <QCompleter>

namespace lianxin::ui {

/// Offers the words that contain what is typed, whatever its case and width, or whose pinyin or initials do.
class TolerantCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit TolerantCompleter(const QStringList &words, QObject *parent = nullptr);

    [[nodiscard]] QStringList splitPath(const QString &path) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
};

} // namespace lianxin::ui
