#pragma once

#include "tests/support/printing.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTranslator>

/// The words of the figures are the office's while this lives.
class InChinese
{
public:
    InChinese()
    {
        REQUIRE(m_translator.load(QStringLiteral(":/translations/lianxin_zh_CN.qm")));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~InChinese() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(InChinese)

private:
    QTranslator m_translator;
};

/// What the office worked out of the sample year by hand.
inline QJsonObject expected()
{
    QFile file(QStringLiteral(FIXTURES "/expected.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}
