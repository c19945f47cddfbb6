#pragma once

#include <QSplitter>

namespace lianxin::ui {

/// The rows of a table and, to their right, the pane of the current one. Until the user draws the border, the pane
/// leaves most of the width to the rows; after that it is remembered.
class DetailSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// `name` is that of the table, under which the border is remembered.
    DetailSplitter(const QString &name, QWidget *rows, QWidget *parent = nullptr);
    ~DetailSplitter() override;
    Q_DISABLE_COPY_MOVE(DetailSplitter)

    /// To be called at most once.
    void setDetail(QWidget *pane);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QString m_key; ///< in the settings
    bool m_isChosen = false; ///< the user has drawn the border
};

} // namespace lianxin::ui
