#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QIcon>

namespace lianxin {
class AttachmentStore;
}

namespace lianxin::ui {

/// Small pictures of kept files, made once for each content.
class Thumbnails
{
public:
    static constexpr QSize size {184, 138}; ///< pixels at 96 dpi

    /// That of the picture `content`; of a file that is no picture, a sheet with the ending of `name`.
    [[nodiscard]] QIcon of(const AttachmentStore &store, const QString &content, const QString &name);

private:
    QHash<QString, QIcon> m_known;
};

} // namespace lianxin::ui
