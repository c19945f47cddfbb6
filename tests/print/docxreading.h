#pragma once

#include "tests/support/printing.h"
#include "ui/print/docx.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

/// The parts of the Word file at `path`, by their names.
inline QMap<QString, QByteArray> docxParts(const QString &path)
{
    QMap<QString, QByteArray> parts;
    QuaZip zip(path);
    REQUIRE(zip.open(QuaZip::mdUnzip));
    for (bool there = zip.goToFirstFile(); there; there = zip.goToNextFile()) {
        QuaZipFile part(&zip);
        REQUIRE(part.open(QIODevice::ReadOnly));
        parts.insert(part.getActualFileName(), part.readAll());
        part.close(); // compares the checksum
        REQUIRE(part.getZipError() == UNZ_OK);
    }
    return parts;
}

/// What a part says, a line for each paragraph; without what stands in drawings and fields. Fails if it is no XML.
inline QString wordsOfPart(const QByteArray &part)
{
    QString words;
    QXmlStreamReader xml(part);
    bool isText = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && (xml.name() == u"drawing" || xml.name() == u"fldSimple"))
            xml.skipCurrentElement();
        else if (xml.isStartElement() || xml.isEndElement())
            isText = xml.isStartElement() && xml.name() == u"t";
        else if (xml.isCharacters() && isText)
            words += xml.text();
        if (xml.isEndElement() && xml.name() == u"p")
            words += u'\n';
    }
    INFO(xml.errorString().toStdString() << " at " << xml.characterOffset());
    REQUIRE_FALSE(xml.hasError());
    return words;
}

/// A Word file in a folder that goes with it.
class WrittenDocx
{
public:
    explicit WrittenDocx(const QList<lianxin::documents::Document> &documents)
        : m_printed(valueOf(lianxin::print::writeDocx(documents, path())))
        , m_parts(docxParts(path()))
    {
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("paper.docx")); }
    [[nodiscard]] const lianxin::print::PrintedPages &printed() const { return m_printed; }
    [[nodiscard]] const QMap<QString, QByteArray> &parts() const { return m_parts; }
    [[nodiscard]] QString part(const QString &name) const { return QString::fromUtf8(m_parts.value(name)); }
    [[nodiscard]] QString body() const { return part(QStringLiteral("word/document.xml")); }

    /// All that a reader reads: heads of first pages, then the text.
    [[nodiscard]] QString words() const
    {
        QString words;
        for (auto part = m_parts.begin(); part != m_parts.end(); ++part)
            if (part.key().startsWith(QStringLiteral("word/header")))
                words += wordsOfPart(*part);
        return words + wordsOfPart(m_parts.value(QStringLiteral("word/document.xml")));
    }

private:
    QTemporaryDir m_folder;
    lianxin::print::PrintedPages m_printed;
    QMap<QString, QByteArray> m_parts;
};
