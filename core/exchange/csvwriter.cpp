#include "core/exchange/csvwriter.h"

#include "core/exchange/csvguard.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QString plain(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    case QMetaType::QTime:
        return value.toTime().toString(u"hh:mm"_s);
    case QMetaType::QDateTime:
        return value.toDateTime().toString(u"yyyy-MM-dd hh:mm"_s);
    case QMetaType::Bool:
        return value.toBool() ? u"TRUE"_s : u"FALSE"_s;
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QMetaType::QString:
        return guardedCsvText(value.toString());
    default:
        return value.toString();
    }
}

QString quoted(QString text)
{
    const bool needed = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u'"' || c == u',' || c == u'\n' || c == u'\r' || c == u'\t' || c == u';';
    });
    return needed ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

template <typename Cells>
QByteArray line(const Cells &cells)
{
    QStringList words;
    for (const auto &cell : cells)
        words.append(quoted(plain(QVariant(cell))));
    return words.join(u',').toUtf8() + "\r\n";
}

} // namespace

Result<void> writeCsv(const QString &path, const SheetToWrite &sheet, const Progress &progress)
{
    QFile file(path);
    const auto failed = [&] { return Error {ErrorKind::Storage, {}, file.errorString()}; };
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write("\xEF\xBB\xBF") < 0)
        return failed();
    for (const QString &above : sheet.form ? sheet.form->above : QStringList())
        if (file.write(line(QStringList {above})) < 0)
            return failed();
    if (!sheet.titles.isEmpty() && file.write(line(sheet.titles)) < 0)
        return failed();
    int done = 0;
    for (const QList<QVariant> &row : sheet.rows) {
        if (file.write(line(row)) < 0)
            return failed();
        if (!progress(++done, int(sheet.rows.size())))
            return Error {ErrorKind::Cancelled, QCoreApplication::translate("SheetWriter", "Writing stopped."), {}};
    }
    if (!file.flush())
        return failed();
    return {};
}

} // namespace lianxin
