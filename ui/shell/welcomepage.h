#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace lianxin::ui {

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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeWays(bool hasSample);
    void listFiles();

    QLabel *m_filesTitle;
    QListWidget *m_files;
};

} // namespace lianxin::ui
