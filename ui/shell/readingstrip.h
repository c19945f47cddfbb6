#pragma once

#include <QFrame>

#include <functional>

class QLabel;

namespace lianxin::ui {

/// Says above everything that what is open is a copy for reading, and offers to open the file for work.
class ReadingStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ReadingStrip(QWidget *parent = nullptr);

    /// `what` says what it is a copy of; `workOnIt` tries to open the file itself.
    void showFor(const QString &what, std::function<void()> workOnIt);

private:
    QLabel *m_sentence;
    std::function<void()> m_workOnIt;
};

} // namespace lianxin::ui
