#pragma once

class QDialog;
class QDialogButtonBox;
class QPushButton;
class QString;

namespace lianxin::ui {

/// A button that reads `text`, with the object name `name`, for the row of verbs of a dialog.
[[nodiscard]] QPushButton *verbButton(const char *name, const QString &text);

/// The buttons that end `dialog`: the one that the eye finds first reads `text`, has the object name `name` and accepts
/// it; the other leaves it.
[[nodiscard]] QDialogButtonBox *endingButtons(QDialog *dialog, const char *name, const QString &text);

} // namespace lianxin::ui
