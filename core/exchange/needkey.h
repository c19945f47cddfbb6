#pragma once

#include <QString>

#include <optional>

namespace lianxin {

/// By what a row of the sheet that went to a county is known when it comes back, wherever it stands then: the plan and
/// number of the activity, and the numbers of project and need.
struct NeedKey {
    int planYear = 0;
    int activity = 0;
    int project = 0;
    int need = 0; ///< 0 = the row is of a project without needs

    friend bool operator==(const NeedKey &, const NeedKey &) = default;
};

/// As the sheet prints it: 2024-4-1-2.
[[nodiscard]] QString needKeyText(const NeedKey &key);

/// None when `text` is no such key.
[[nodiscard]] std::optional<NeedKey> readNeedKey(const QString &text);

} // namespace lianxin
