#pragma once

#include "core/documents/letterissue.h"

#include <QTreeWidget>

namespace lianxin::ui {

/// The letters of one kind about an activity.
struct LettersShown {
    documents::LetterKind kind = documents::LetterKind::Members;
    QList<documents::LetterState> states; ///< of all who get one now
    QList<IssuedLetter> letters; ///< all that were sent about the activity
    QList<Printing> printings;
};

/// Who gets a letter, how each letter stands, and below each the versions that were sent. Those that would be sent now
/// can be ticked, and are, but for a second reminder; one that lacks something says what, and cannot.
class LettersTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit LettersTree(QWidget *parent = nullptr);

    void showLetters(LettersShown shown);

    [[nodiscard]] const LettersShown &shown() const { return m_shown; }
    [[nodiscard]] QList<documents::Recipient> ticked() const { return inState(Qt::Checked); }
    /// The letter of the current line as it stands; null when none gets one now.
    [[nodiscard]] const documents::LetterState *currentState() const;
    /// The version of the current line: the newest one on the line of a recipient; null when none was sent.
    [[nodiscard]] const IssuedLetter *currentVersion() const;
    /// Whether the current line is that of a version.
    [[nodiscard]] bool isAtVersion() const;

signals:
    void tickedChanged();

private:
    void addRecipient(const documents::LetterState &state, int place);
    void addFormer(const IssuedLetter &letter);
    void addVersions(QTreeWidgetItem &parent, const IssuedLetter &newest);
    void fillVersion(QTreeWidgetItem &item, const IssuedLetter &letter) const;
    [[nodiscard]] static bool isTickable(const QTreeWidgetItem &item);
    [[nodiscard]] documents::Recipient recipientOf(const QTreeWidgetItem &item) const;
    [[nodiscard]] QList<documents::Recipient> unticked() const { return inState(Qt::Unchecked); }
    [[nodiscard]] QList<documents::Recipient> inState(Qt::CheckState state) const;
    [[nodiscard]] QString waysOf(const IssuedLetter &letter) const;

    LettersShown m_shown;
};

} // namespace lianxin::ui
