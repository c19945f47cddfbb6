#pragma once

#include <QWidget>

namespace lianxin::ui {

class RecentList;

/// What is seen before there is a workbook: three ways to one, and the files opened last.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// `hasSample`: whether there is a sample to open.
    explicit WelcomePage(bool hasSample, QWidget *parent = nullptr);

signals:
    void createRequested();
    void openRequested();
    void sampleRequested();
    void fileRequested(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeWays(bool hasSample);

    RecentList *m_recent;
};

} // namespace lianxin::ui
