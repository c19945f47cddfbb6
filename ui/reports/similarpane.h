#pragma once

#include "ui/base/preparedtexts.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace lianxin::ui {

/// Shows, while somebody writes, which earlier reports and suggestions say the same, and the text of the one chosen.
/// What has to be prepared for that, another thread prepares.
class SimilarPane : public QWidget
{
    Q_OBJECT

public:
    explicit SimilarPane(std::shared_ptr<const KnownFacts> known, QWidget *parent = nullptr);

    /// Looks for what is like `text`, a moment later; what was asked for before is forgotten. What it grows out of,
    /// `own`, says the same of course, and is left out.
    void lookFor(const ComparedText &text, const QList<SuggestionId> &own);
    /// Looks now, when it is prepared; waits until it is.
    void lookNow();

private:
    void buildPane();
    void look();
    [[nodiscard]] QString lineOf(const SimilarText &similar) const;
    [[nodiscard]] QString textOf(const RecordRef &record) const;
    void showChosen();

    std::shared_ptr<const KnownFacts> m_known;
    PreparedTexts m_texts;
    ComparedText m_asked;
    QList<SuggestionId> m_own;
    QList<SimilarText> m_found;
    QTimer m_pause;
    QLabel *m_state;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
};

} // namespace lianxin::ui
