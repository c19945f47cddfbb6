#pragma once

#include "tests/support/printing.h"
#include "ui/forms/formbar.h"
#include "ui/forms/formfield.h"
#include "ui/forms/recordform.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QPushButton>
#include <QTest>

/// The eyes and hands of a user on the form of a page. Fields are known by the keys of their columns.
class FormHands
{
public:
    FormHands(const QWidget &page, const QString &name)
        : m_form(page.findChild<lianxin::ui::RecordForm *>(name))
    {
        REQUIRE(m_form != nullptr);
    }

    [[nodiscard]] lianxin::ui::RecordForm &form() const { return *m_form; }

    [[nodiscard]] lianxin::ui::FormField &field(const QString &key) const
    {
        auto *found = m_form->field(key);
        INFO(key.toStdString());
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] QString text(const QString &key) const { return field(key).typed(); }
    /// What stands below the field: what is wrong with it, or worth knowing.
    [[nodiscard]] QString remark(const QString &key) const { return field(key).remark()->text(); }
    [[nodiscard]] QString said() const { return m_form->bar()->sentence(); }
    /// The keys of the fields that complain.
    [[nodiscard]] QStringList bad() const
    {
        QStringList keys;
        for (const auto *each : m_form->fields())
            if (each->isBad())
                keys.append(each->face().key);
        return keys;
    }

    /// Types `words` into the field as an input method does, in place of what is there.
    void type(const QString &key, const QString &words) const
    {
        QWidget *editor = field(key).editor();
        editor->setFocus();
        field(key).setTyped(QString());
        QWidget *line = editor;
        if (const auto *choice = qobject_cast<QComboBox *>(editor))
            line = choice->lineEdit();
        QInputMethodEvent commit;
        commit.setCommitString(words);
        QCoreApplication::sendEvent(line, &commit);
    }
    /// The same, and goes on to the next field.
    void fill(const QString &key, const QString &words) const
    {
        type(key, words);
        leave(key);
    }
    void leave(const QString &key) const
    {
        QTest::keyClick(field(key).editor(), Qt::Key_Tab);
        QCoreApplication::processEvents(); // a field is looked at a turn later
    }
    /// To the form as a whole.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = m_form->window()->focusWidget();
        QTest::keyClick(focus != nullptr && m_form->isAncestorOf(focus) ? focus : m_form, key, modifiers);
        QCoreApplication::processEvents();
    }
    void click(const QString &verb) const
    {
        const auto buttons = m_form->findChildren<QPushButton *>(m_form->objectName() + verb);
        INFO(verb.toStdString());
        REQUIRE_FALSE(buttons.isEmpty());
        buttons.last()->click(); // one that was there before it goes a turn later
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    lianxin::ui::RecordForm *m_form;
};
