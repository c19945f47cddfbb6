#pragma once

#include <QWidget>

class QButtonGroup;

namespace lianxin::ui {

/// Some words to choose one of by a click or a number key, or none: they wrap as a text does.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    struct Chip {
        qint64 key = 0;
        QString text;
        QString toolTip;
    };

    explicit ChipBar(const QString &name, const QString &title, QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);
    [[nodiscard]] qint64 chosen() const; ///< its key; 0 = none
    void choose(qint64 key);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chipChosen(qint64 key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How high the chips stand in `width`; `doPlace` puts them there.
    int arrange(int width, bool doPlace) const;

    QString m_name;
    QButtonGroup *m_group;
};

} // namespace lianxin::ui
