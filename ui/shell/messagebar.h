#pragma once

#include <QFrame>
#include <QTimer>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;

namespace lianxin::ui {

/// One message, in its place in the layout, never over anything; that is kept free while there is none, so that nothing
/// moves. What failed stays until it is closed or another message comes; what succeeded goes by itself, but not while
/// somebody points at it or has the focus in it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const QString &sentence);
    /// The same, with `act` under `verb` as a way out.
    void showError(const QString &sentence, const QString &verb, std::function<void()> act);
    void showSuccess(const QString &sentence); ///< for 5 s
    /// Offers `act` under `verb` for a minute, as to take a removal back. The offer is withdrawn with the message.
    void offer(const QString &sentence, const QString &verb, std::function<void()> act);

    /// Offers something that keeps: until it is closed or another message comes.
    void invite(const QString &sentence, const QString &verb, std::function<void()> act);

    /// Shows what is wrong with something that was typed: it fits only as long as that is in front.
    void showRefusal(const QString &sentence);
    void withdrawRefusal();

    /// Closes what is offered, if anything is: it no longer fits.
    void withdrawOffer();
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawIcon();
    void reserveRoom();
    void leaveUnlessUsed();
    void setVerb(const QString &verb, std::function<void()> act);
    void tell(const QString &sentence, const QString &iconName, std::chrono::milliseconds time);

    QString m_iconName;
    bool m_isRefusal = false;
    QLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_verb;
    QTimer m_leave;
    std::function<void()> m_act;
};

} // namespace lianxin::ui
