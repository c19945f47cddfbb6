#pragma once

#include <QLabel>

namespace lianxin::ui {

/// What is wrong with what was typed, in the dialog where it was; hidden while nothing is.
class ComplaintLabel : public QLabel
{
public:
    explicit ComplaintLabel(const QString &name, QWidget *parent = nullptr);

    /// Empty = nothing is wrong.
    void tell(const QString &sentence);
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

private:
    QString m_sentence;
};

} // namespace lianxin::ui
