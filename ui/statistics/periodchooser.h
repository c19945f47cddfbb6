#pragma once

#include "core/base/period.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;
class QPushButton;

namespace lianxin::ui {

class DateField;

/// Two days, from and to, and buttons for the usual periods: all, this year, last year, and between plenary
/// sessions where they are known.
class PeriodChooser : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodChooser(std::function<QDate()> today, QWidget *parent = nullptr);

    [[nodiscard]] Period period() const { return m_period; }
    void setPeriod(const Period &period);

    /// Offers these periods too, the times between plenary sessions; none = no such choice.
    void offerSessions(const QList<Period> &periods);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(const lianxin::Period &period);
    void refused(const QString &sentence); ///< what was typed is no period

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPreset(const QString &name, const QString &text, std::function<Period()> period);
    void take();
    void markPreset();
    [[nodiscard]] static QString nameOf(const Period &period);

    std::function<QDate()> m_today;
    Period m_period;
    DateField *m_from;
    DateField *m_to;
    QBoxLayout *m_halves;
    QBoxLayout *m_buttons;
    QBoxLayout *m_days;
    QComboBox *m_sessions;
    QList<Period> m_offered; ///< as m_sessions lists them, after its first line
    QList<std::pair<QPushButton *, std::function<Period()>>> m_presets;
};

} // namespace lianxin::ui
