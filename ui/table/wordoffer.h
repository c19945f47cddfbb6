#pragma once

#include "ui/base/offeredwords.h"

#include <QObject>

class QLineEdit;
class QListView;
class QStringListModel;

namespace lianxin::ui {

/// How the words that are offered are meant.
enum class OfferKind {
    One, ///< one of them belongs here: the only one that fits is taken
    Several, ///< any number of them, with signs between
    Hint, ///< what others hold: taken when it was gone to, never by itself
};

/// Offers words below a line while somebody types into it: those that OfferedWords finds. Down and Up go through them
/// and never past them; Enter and Tab take the marked one, which is the only one where there is one; Esc leaves what is
/// typed as it is. Down in a line that offers nothing yet offers what fits, all of them when nothing was typed.
class WordOffer : public QObject
{
    Q_OBJECT

public:
    /// `editor`, to which it belongs, is a line or a list that is edited.
    WordOffer(QWidget *editor, const QStringList &words, OfferKind kind);
    /// That of `editor`; null = it offers nothing.
    [[nodiscard]] static WordOffer *of(const QWidget *editor);

    void setWords(const QStringList &words) { m_words = OfferedWords(words); }
    [[nodiscard]] const QStringList &words() const { return m_words.all(); }
    /// Offers all words, whatever stands in the line.
    void showAll();
    [[nodiscard]] bool isShown() const;
    /// What is offered at the moment, and the place of the marked one; -1 = none is.
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] int marked() const;

    /// What stands in the line, with each word as it is meant.
    [[nodiscard]] QString meant() const;
    /// Lets the offer have a key or a change of focus before its editor. True: that was all.
    bool handle(QEvent *event);

signals:
    void chosen(); ///< with the mouse

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void offer(const QStringList &words);
    void place();
    void hide();
    bool press(int key, Qt::KeyboardModifiers modifiers);
    bool pressShown(int key);
    bool pressHidden(int key);
    void moveMark(int by);
    bool takeMarked();
    [[nodiscard]] bool isThere() const; ///< false while the line is being destroyed, and loses the focus by it
    void settle();
    void take(const QString &word);
    [[nodiscard]] qsizetype partStart() const;
    [[nodiscard]] qsizetype partEnd() const;
    [[nodiscard]] QString part() const;

    QWidget *m_editor;
    QLineEdit *m_line;
    OfferedWords m_words;
    OfferKind m_kind;
    QListView *m_list;
    QStringListModel *m_offered;
    bool m_isEdited = false; ///< what stands there was typed
    bool m_isDeclined = false; ///< by Esc, until something is typed again
};

} // namespace lianxin::ui
