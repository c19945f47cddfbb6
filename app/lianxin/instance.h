#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace lianxin {

/// The one program that a user runs on a display: a second start gives its file to that one and ends.
class Instance : public QObject
{
    Q_OBJECT

public:
    explicit Instance(QObject *parent = nullptr);

    /// Makes this the one that runs, unless there is one, which then gets `path`, absolute or empty. True: it got it,
    /// and there is nothing left to do. Who ended without a farewell counts as gone.
    [[nodiscard]] bool handOver(const QString &path);

signals:
    void asked(const QString &path); ///< a second start; its file, or empty

private:
    [[nodiscard]] bool tell(const QString &path) const;
    void listen();
    void hear();

    QString m_name;
    QLockFile m_place; ///< held by the one that runs
    QLocalServer m_ear;
};

} // namespace lianxin
