#include "ui/forms/formbar.h"

#include "ui/base/look.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"check"_s;
    case Tone::Bad:
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Muted:
    case Tone::Plain:
        break;
    }
    return u"help"_s;
}

} // namespace

FormBar::FormBar(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel)
    , m_sentence(new QLabel)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(name);
    setProperty("card", true);
    m_sentence->setObjectName(name + "Sentence"_L1);
    m_sentence->setTextFormat(Qt::PlainText); // it may name what somebody typed
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->setContentsMargins(Wide, Narrow, Normal, Narrow);
    m_layout->setSpacing(Normal);
    m_layout->addWidget(m_sign);
    m_layout->addWidget(m_sentence, 1);
    hide();
}

void FormBar::say(const QString &sentence, Tone tone, const QList<FormVerb> &verbs)
{
    removeVerbs();
    m_sign->setPixmap(icon(iconOf(tone)).pixmap(18, 18));
    m_sentence->setText(sentence);
    setProperty("formTone", tone == Tone::Bad ? u"bad"_s : u"accent"_s);
    style()->unpolish(this); // what the style says of the tone holds from now on
    style()->polish(this);
    for (const FormVerb &verb : verbs) {
        auto *button = new QPushButton(verb.text);
        button->setObjectName(verb.name);
        connect(button, &QPushButton::clicked, this, [this, act = verb.act] {
            clear();
            act();
        });
        m_layout->addWidget(button);
        m_verbs.append(button);
    }
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FormBar::clear()
{
    m_sentence->clear();
    removeVerbs();
    hide();
}

QString FormBar::sentence() const
{
    return m_sentence->text();
}

void FormBar::removeVerbs()
{
    for (QWidget *verb : m_verbs) {
        verb->hide();
        verb->deleteLater(); // it may be the one that was pressed
    }
    m_verbs.clear();
}

} // namespace lianxin::ui
