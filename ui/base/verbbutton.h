#pragma once

class QPushButton;
class QString;

namespace lianxin::ui {

/// A button that reads `text`, with the object name `name`, for the row of verbs of a dialog.
[[nodiscard]] QPushButton *verbButton(const char *name, const QString &text);

} // namespace lianxin::ui
