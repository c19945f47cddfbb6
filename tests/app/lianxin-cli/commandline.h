#pragma once

#include "tests/support/printing.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// How one call of the program ended.
struct CliAnswer {
    int exit = -1;
    QString out;
    QString told; ///< stderr

    /// stdout, which must be one JSON object and nothing else.
    [[nodiscard]] QJsonObject json() const
    {
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(out.toUtf8(), &error);
        if (!document.isObject())
            FAIL("no JSON object: " << out.toStdString() << " / " << told.toStdString());
        return document.object();
    }
};

/// Calls the program within a folder that goes with it.
class CommandLine
{
public:
    /// What the program answers to `words`, in English.
    [[nodiscard]] CliAnswer run(const QStringList &words) const { return runAsTyped(words + english); }

    [[nodiscard]] CliAnswer runAsTyped(const QStringList &words) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path()); // or Qt complains on stderr
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(LIANXIN_CLI), words);
        if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit)
            FAIL("the program did not end: " << words.join(u' ').toStdString());
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// A workbook without any records.
    [[nodiscard]] QString empty() const
    {
        const CliAnswer answer = run({QStringLiteral("new"), file(QStringLiteral("empty.lianxin"))});
        if (answer.exit != 0)
            FAIL(answer.told.toStdString());
        return file(QStringLiteral("empty.lianxin"));
    }

    /// A workbook with the sample year.
    [[nodiscard]] QString sample() const
    {
        REQUIRE(QFile::copy(QStringLiteral(SAMPLE_WORKBOOK), file(QStringLiteral("sample.lianxin"))));
        return file(QStringLiteral("sample.lianxin"));
    }

    /// A roster of two members; the second was born in `month`.
    [[nodiscard]] QString roster(const QString &month = QStringLiteral("1980-01")) const
    {
        return written(QStringLiteral("roster.csv"),
                       QStringLiteral("姓名,性别,界别,工作单位,出生年月,专业特长\n"
                                      "安,女,工商界,纺织厂,1975-06,纺织\n"
                                      "白,男,工商界,面粉厂,%1,食品\n")
                           .arg(month)
                           .toUtf8());
    }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile target(file(name));
        REQUIRE(target.open(QFile::WriteOnly));
        target.write(bytes);
        return target.fileName();
    }

    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile source(path);
        REQUIRE(source.open(QFile::ReadOnly));
        return source.readAll();
    }

private:
    inline static const QStringList english {QStringLiteral("--lang"), QStringLiteral("en")};

    QTemporaryDir m_folder;
};
