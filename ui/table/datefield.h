#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace lianxin::ui {

/// A line for a date: typed as people do (see dateFromText), today by Ctrl+; or picked from a calendar that begins on
/// Monday and shows which days are not worked. Once the line is left, what was understood stands there as 2024-03-15,
/// or in words; what was not stays as typed.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// Shows dates as papers do.
    void showInWords();

    /// The date; an invalid one when the line is empty; none when what stands there means no day.
    [[nodiscard]] std::optional<QDate> date() const;
    void setDate(QDate date);

    /// The sentence to tell when there is no date().
    [[nodiscard]] QString complaint() const;

    /// Room for the hint of what can be typed.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The user chose or finished typing a date, or emptied the line.
    void dateChosen(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pick();
    void choose(QDate date);
    void finish();

    bool m_isInWords = false;
};

} // namespace lianxin::ui
