#pragma once

#include <QStringList>

class QDialog;
class QWidget;

/// What is wrong with a window, a sentence each, which names the widget; empty = nothing found. `window` is shown.
using Findings = QStringList;

/// How a finding names a widget: its class, its object name, and its text as far as it has one.
QString nameOf(const QWidget &widget);

/// Tab reaches each control once, in reading order, and Shift+Tab the other way round; none catches the keyboard.
Findings tabOrderFindings(QWidget &window);
/// Letters to press with Alt are unique: in the window, and in each of its menus.
Findings mnemonicFindings(QWidget &window);
/// No two commands answer to the same keys at the same place.
Findings shortcutFindings(QWidget &window);
/// Each control has a name for those who hear the window, and no two of a kind the same.
Findings spokenNameFindings(QWidget &window);
/// No text is cut off, and no text or control stands outside of its window or over another one.
Findings clippingFindings(QWidget &window);
/// Texts differ from what is behind them by 4.5 to 1, large ones and icons by 3 to 1: measured in a picture.
Findings contrastFindings(QWidget &window);
/// No word in Latin letters but those that an office writes so, and no place-holder left. For the Chinese program.
Findings wordFindings(QWidget &window);
/// What was typed as markup stands there letter for letter. For a workbook that is full of `payload`.
Findings markupFindings(QWidget &window, const QString &payload);
/// The smallest size of the window leaves room for a panel on a screen of 1366 × 768.
Findings sizeFindings(QWidget &window);
/// F1 explains it: there is a chapter of its own, not just the first one.
Findings helpFindings(QWidget &window);
/// Buttons say what they do; Esc leaves without doing it. Closes the dialog.
Findings dialogFindings(QDialog &dialog);
