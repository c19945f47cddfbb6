#pragma once

#include "tests/support/printing.h"

#include <QFile>

#include <cstdio>

/// What a standard asks of a paper, beside what is found in the file; mm, but for counts.
struct MeasuredFact {
    QString what;
    qreal required = 0;
    qreal measured = 0;
    qreal tolerance = 0.3;
};

/// The facts of one format as a table for people.
class GeometryTable
{
public:
    explicit GeometryTable(const QString &format)
        : m_format(format)
    {
    }

    void add(const QString &what, qreal required, qreal measured, qreal tolerance = 0.3)
    {
        m_facts.append({what, required, measured, tolerance});
    }

    /// Prints the table and checks every fact, and that README tells the same.
    void check() const
    {
        const QStringList told = readmeRows();
        std::printf("%s", qPrintable(m_format + u'\n'));
        for (const MeasuredFact &fact : m_facts) {
            const QString row = rowOf(fact);
            std::printf("%s\n", qPrintable(row));
            INFO(row.toStdString());
            CHECK(std::abs(fact.measured - fact.required) <= fact.tolerance);
            CHECK(isTold(fact, told));
        }
    }

private:
    static QString number(qreal value) { return QString::number(value, 'f', 2); }

    [[nodiscard]] QString rowOf(const MeasuredFact &fact) const
    {
        return QStringLiteral("| %1 | %2 | %3 | %4 | %5 |")
            .arg(m_format, fact.what, number(fact.required), number(fact.measured),
                 number(fact.measured - fact.required));
    }

    static QStringList readmeRows()
    {
        QFile file(QStringLiteral(FIXTURES "/../../README.md"));
        REQUIRE(file.open(QFile::ReadOnly));
        return QString::fromUtf8(file.readAll()).split(u'\n');
    }

    /// Another poppler may paint a hair's breadth differently.
    [[nodiscard]] bool isTold(const MeasuredFact &fact, const QStringList &told) const
    {
        const QString start = rowOf(fact).section(u'|', 0, 3) + u'|';
        for (const QString &row : told)
            if (row.startsWith(start))
                return std::abs(row.section(u'|', 4, 4).trimmed().toDouble() - fact.measured) <= 0.06;
        return false;
    }

    QString m_format;
    QList<MeasuredFact> m_facts;
};
