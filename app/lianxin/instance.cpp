#include "app/lianxin/instance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QGuiApplication>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr int patience = 3000; // ms
constexpr int pause = 100; // ms

/// A place that is the same for all starts of one user with one set of files on one display.
QString placeName()
{
    const QStringList what {QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
                            qEnvironmentVariable("WAYLAND_DISPLAY"), qEnvironmentVariable("DISPLAY"),
                            QGuiApplication::platformName()};
    const QByteArray sum = QCryptographicHash::hash(what.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .filePath(u"lianxin-"_s + QString::fromLatin1(sum.left(12)));
}

} // namespace

Instance::Instance(QObject *parent)
    : QObject(parent)
    , m_name(placeName())
    , m_place(m_name + u".lock"_s)
{
    m_place.setStaleLockTime(0);
    m_ear.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_ear, &QLocalServer::newConnection, this, &Instance::hear);
}

bool Instance::handOver(const QString &path)
{
    if (m_place.tryLock(0)) {
        listen();
        return false;
    }
    return m_place.error() == QLockFile::LockFailedError && tell(path);
}

void Instance::listen()
{
    QLocalServer::removeServer(m_name); // of one that was killed
    if (!m_ear.listen(m_name))
        qWarning("%s", qPrintable(m_ear.errorString()));
}

bool Instance::tell(const QString &path) const
{
    QLocalSocket socket;
    for (int waited = 0; waited < patience; waited += pause) { // it may just be starting itself
        socket.connectToServer(m_name);
        if (socket.waitForConnected(patience))
            break;
        QThread::msleep(pause);
    }
    QDataStream stream(&socket);
    stream << path;
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience);
}

void Instance::hear()
{
    while (QLocalSocket *socket = m_ear.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            QString path;
            stream >> path;
            if (!stream.commitTransaction())
                return; // the rest is still on its way
            stream << true;
            socket->disconnectFromServer();
            emit asked(path);
        });
    }
}

} // namespace lianxin
