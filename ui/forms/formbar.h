#pragma once

#include "ui/base/tableroles.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace lianxin::ui {

/// Something that the user may do about what a bar says.
struct FormVerb {
    QString name; ///< the object name of its button
    QString text;
    std::function<void()> act;
};

/// The one sentence above a form, with what can be done about it; in its place in the layout, never over anything.
class FormBar : public QFrame
{
    Q_OBJECT

public:
    explicit FormBar(const QString &name, QWidget *parent = nullptr);

    /// `tone` is told by a sign too. A verb takes the sentence away before it acts.
    void say(const QString &sentence, Tone tone, const QList<FormVerb> &verbs = {});
    void clear();
    [[nodiscard]] QString sentence() const;

private:
    void removeVerbs();

    QLabel *m_sign;
    QLabel *m_sentence;
    QHBoxLayout *m_layout;
    QList<QWidget *> m_verbs;
};

} // namespace lianxin::ui
