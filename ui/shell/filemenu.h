#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace lianxin::ui {

class Desk;

/// The file menu of a desk's window, and what asks for the names of files.
class FileMenu : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the desk.
    explicit FileMenu(Desk &desk);

    void create();
    void open();

private:
    void addFiles();
    void addSheets();
    void addRecent();
    void listRecent(QMenu &menu);
    QAction *add(const QString &name, const QString &iconName, const QString &text);
    void makeRestorePoint();
    void offerWhatFits();

    Desk &m_desk;
    QAction *m_sampleAnew = nullptr;
    QAction *m_import = nullptr;
    QAction *m_importFolder = nullptr;
    QAction *m_capture = nullptr;
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QAction *m_restorePoint = nullptr;
    QAction *m_backUp = nullptr;
    QAction *m_backups = nullptr;
    QAction *m_close = nullptr;
};

} // namespace lianxin::ui
