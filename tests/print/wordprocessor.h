#pragma once

#include "core/base/resourcefolder.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// LibreOffice, which reads Word files and spreadsheets as the offices' programs do, where it is installed.
class WordProcessor
{
public:
    [[nodiscard]] static QString program() { return QStandardPaths::findExecutable(QStringLiteral("soffice")); }
    [[nodiscard]] static bool isInstalled() { return !program().isEmpty(); }

    /// Makes a PDF of each of the Word files at `paths`, in one go; answers their paths.
    [[nodiscard]] QStringList pdfsOf(const QStringList &paths) const { return filesOf(paths, QStringLiteral("pdf")); }

    /// Opens the files at `paths`, whose folder is another, and saves each as `format`, in one go; answers where.
    [[nodiscard]] QStringList filesOf(const QStringList &paths, const QString &format) const
    {
        const QString fonts = m_folder.filePath(QStringLiteral("fonts.conf"));
        QFile file(fonts);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(fontSettings().toUtf8());
        file.close();
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), fonts);
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(program(),
                      QStringList {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(m_folder.path()),
                                   QStringLiteral("--headless"), QStringLiteral("--convert-to"), format,
                                   QStringLiteral("--outdir"), m_folder.path()}
                          + paths);
        const bool isDone = process.waitForFinished(240000);
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(isDone);
        QStringList files;
        for (const QString &path : paths) {
            files.append(m_folder.filePath(QFileInfo(path).completeBaseName() + u'.' + format));
            REQUIRE(QFile::exists(files.last()));
        }
        return files;
    }

private:
    /// The fonts of the program stand for those that its Word files name.
    static QString fontSettings()
    {
        QString settings = QStringLiteral("<?xml version=\"1.0\"?><fontconfig><include>/etc/fonts/fonts.conf</include>"
                                          "<dir>%1</dir>")
                               .arg(lianxin::resourcePath(QStringLiteral("fonts")));
        QFile names(lianxin::resourcePath(QStringLiteral("fonts/wordfonts.tsv")));
        REQUIRE(names.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(names.readAll()).split(u'\n')) {
            const QStringList columns = line.split(u'\t');
            if (!line.startsWith(u'#') && columns.size() == 3)
                settings += QStringLiteral("<match target=\"pattern\"><test name=\"family\"><string>%1</string></test>"
                                           "<edit name=\"family\" mode=\"assign\" binding=\"same\"><string>%2</string>"
                                           "</edit></match>")
                                .arg(columns[1], columns[0]);
        }
        return settings + QStringLiteral("</fontconfig>");
    }

    QTemporaryDir m_folder;
};
