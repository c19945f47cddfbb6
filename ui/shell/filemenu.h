#pragma once

#include <QObject>

class QAction;

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
    void openSample();
    void openFile(const QString &path);

private:
    void addFiles();
    void addSheets();
    void addRecent();
    QAction *add(const QString &name, const QString &iconName, const QString &text);
    void offerWhatFits();

    Desk &m_desk;
    QAction *m_sampleAnew = nullptr;
    QAction *m_import = nullptr;
    QAction *m_importFolder = nullptr;
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QAction *m_backUp = nullptr;
    QAction *m_close = nullptr;
};

} // namespace lianxin::ui
