#include "ui/base/complaintlabel.h"

#include "ui/base/tonesign.h"

namespace lianxin::ui {

ComplaintLabel::ComplaintLabel(const QString &name, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setProperty("complaint", true);
    hide();
}

void ComplaintLabel::tell(const QString &sentence)
{
    m_sentence = sentence;
    setText(sentence.isEmpty() ? QString() : withShape(Tone::Bad, sentence));
    setVisible(!sentence.isEmpty());
}

} // namespace lianxin::ui
