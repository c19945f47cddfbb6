#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QVariant>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QWidget;

namespace lianxin::ui {

class WordOffer;
enum class OfferKind;

enum class FieldKind { Line, Text, Number, Choice, Flag, Day };

/// What a field of a form asks for.
struct FieldFace {
    QString key; ///< of the column that it fills
    QString title;
    FieldKind kind = FieldKind::Line;
    bool isRequired = false;
    QStringList choices = {}; ///< of FieldKind::Choice; other words may be typed, and be refused by the column
    QStringList parts = {}; ///< of FieldKind::Line: words of which several may stand there
};

/// One field of a form: its label, its editor and, below that, what is wrong or worth knowing. The three belong to
/// whoever lays them out. What is typed is never taken away.
class FormField : public QObject
{
    Q_OBJECT

public:
    /// `name` is the object name of the editor.
    FormField(FieldFace face, const QString &name, QObject *parent);

    [[nodiscard]] const FieldFace &face() const { return m_face; }
    [[nodiscard]] QLabel *label() const { return m_label; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QLabel *remark() const { return m_remark; }

    /// Shows it under `title`, or hides it with what was said of it.
    void showAs(const QString &title, bool isShown);

    /// What stands there: the draft of it.
    [[nodiscard]] QString typed() const { return m_typed(); }
    void setTyped(const QString &text) { m_setTyped(text); }
    /// Shows `value` of the column.
    void setValue(const QVariant &value);
    /// What is meant. Errors: Invalid, telling what to write instead.
    [[nodiscard]] Result<QVariant> value() const;
    /// Shows what was understood, such as the whole word where a part was typed.
    void tidy();

    /// What a field offers from now on, whose face has choices or parts.
    void setOffered(const QStringList &words);
    /// Offers `words`, which other records hold, while one types.
    void offer(const QStringList &words);

    void complain(const QString &sentence);
    /// Says below the field what is doubtful about what stands there.
    void doubt(const QString &sentence);
    void clearComplaint();
    /// Says something worth knowing below the field, which is no complaint; nothing = takes it away.
    void remarkThat(const QString &sentence);
    [[nodiscard]] bool isBad() const { return m_isBad; }

signals:
    void edited(); ///< by the user or by setTyped()
    void left(); ///< the keyboard went on to another field, or a choice was made

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeLabel();
    QWidget *makeEditor();
    QWidget *makeLine();
    QWidget *makeText();
    QWidget *makeChoice();
    QWidget *makeFlag();
    QWidget *makeDay();
    void showRemark(const QString &text);
    void offerIn(QWidget *editor, const QStringList &words, OfferKind kind);
    void remarkOnDate();

    FieldFace m_face;
    std::function<QString()> m_typed;
    std::function<void(const QString &)> m_setTyped;
    WordOffer *m_offer = nullptr; ///< null = it offers nothing
    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_remark;
    bool m_isBad = false;
};

} // namespace lianxin::ui
