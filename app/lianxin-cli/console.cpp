#include "app/lianxin-cli/console.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTextStream>

namespace lianxin::cli {

namespace {

Q_LOGGING_CATEGORY(log, "lianxin.cli", QtWarningMsg)

} // namespace

void say(const QString &line)
{
    QTextStream(stdout) << line << '\n';
}

void say(const QJsonObject &object)
{
    QTextStream(stdout) << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n';
}

void tell(const QString &line)
{
    QTextStream(stderr) << line << '\n';
}

int fail(const Error &error)
{
    tell(error.message);
    qCInfo(log) << error.detail; // in the words of whoever found it
    switch (error.kind) {
    case ErrorKind::Unusable:
        return Unusable;
    case ErrorKind::NotFound:
    case ErrorKind::Storage:
        return Unreachable;
    default:
        return Refused;
    }
}

int wrongUse(const QString &sentence)
{
    tell(sentence);
    return WrongUse;
}

int wrongUse(const Error &error)
{
    return error.kind == ErrorKind::Invalid ? wrongUse(error.message) : fail(error);
}

} // namespace lianxin::cli
