#include "core/exchange/importmapping.h"

#include "core/base/chinesetext.h"
#include "core/exchange/exchangewords.h"
#include "core/storage/repositoryimpl.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin {

template <>
const TableMap<ColumnMapping> &tableMap<ColumnMapping>()
{
    using M = ColumnMapping;
    static const TableMap<M> map {.table = ColumnMappingRepository::table,
                                  .columns = {column(u"theirs"_s, &M::theirs), column(u"ours"_s, &M::ours)}};
    return map;
}

template <>
const TableMap<ValueMapping> &tableMap<ValueMapping>()
{
    using M = ValueMapping;
    static const TableMap<M> map {
        .table = ValueMappingRepository::table,
        .columns = {column(u"field"_s, &M::field), column(u"theirs"_s, &M::theirs), column(u"ours"_s, &M::ours)}};
    return map;
}

template class Repository<ColumnMapping>;
template class Repository<ValueMapping>;

namespace {

Error invalidMapping(const QString &detail)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("Exchange",
                                        "The mapping file is not as it should be; it holds \"columns\" and "
                                        "\"values\", each with pairs of words."),
            detail};
}

bool readPairs(const QJsonValue &value, QHash<QString, QString> &pairs)
{
    if (!value.isObject() && !value.isUndefined())
        return false;
    const QJsonObject object = value.toObject();
    for (auto pair = object.begin(); pair != object.end(); ++pair) {
        if (!pair->isString() || pair.key().trimmed().isEmpty())
            return false;
        pairs.insert(pair.key(), pair->toString());
    }
    return true;
}

Result<void> rememberColumns(Database &database, QHash<QString, QString> columns, ImportMapping &known)
{
    ColumnMappingRepository repository(database);
    const auto stored = repository.all();
    if (!stored)
        return stored.error();
    for (ColumnMapping each : *stored) {
        each.ours = columns.contains(each.theirs) ? columns.take(each.theirs) : each.ours;
        if (const auto kept = repository.update(each); !kept)
            return kept.error();
        known.columns.insert(comparable(each.theirs), each.ours);
    }
    for (const auto &[theirs, ours] : columns.asKeyValueRange()) {
        if (const auto kept = repository.insert({{}, 0, theirs, ours}); !kept)
            return kept.error();
        known.columns.insert(comparable(theirs), ours);
    }
    return {};
}

Result<void> rememberValues(Database &database, QHash<QString, QHash<QString, QString>> values, ImportMapping &known)
{
    ValueMappingRepository repository(database);
    const auto stored = repository.all();
    if (!stored)
        return stored.error();
    for (ValueMapping each : *stored) {
        if (values.value(each.field).contains(each.theirs))
            each.ours = values[each.field].take(each.theirs);
        if (const auto kept = repository.update(each); !kept)
            return kept.error();
        known.values[comparable(each.field)].insert(comparable(each.theirs), each.ours);
    }
    for (const auto &[field, pairs] : values.asKeyValueRange()) {
        for (const auto &[theirs, ours] : pairs.asKeyValueRange()) {
            if (const auto kept = repository.insert({{}, 0, field, theirs, ours}); !kept)
                return kept.error();
            known.values[comparable(field)].insert(comparable(theirs), ours);
        }
    }
    return {};
}

bool isColumn(const QString &header, const ExchangeWords &words)
{
    for (int kind = 0; kind < static_cast<int>(SheetKind::Unknown); ++kind)
        if (!words.fieldsNamed(static_cast<SheetKind>(kind), comparable(header)).isEmpty())
            return true;
    return false;
}

Error noSuchColumn(const QString &header)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("Exchange",
                                        "The mapping file names \"%1\", but no sheet of the program has a column of "
                                        "this name.")
                .arg(header),
            {}};
}

} // namespace

QString ImportMapping::column(const QString &header) const
{
    return columns.isEmpty() ? header : columns.value(comparable(header), header);
}

QString ImportMapping::value(const QStringList &names, const QString &value) const
{
    const QString theirs = comparable(value);
    for (const QString &name : names)
        if (const auto field = values.find(name); field != values.end() && field->contains(theirs))
            return field->value(theirs);
    return value;
}

Result<ImportMapping> mappingFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return invalidMapping(fault.errorString());
    ImportMapping mapping;
    if (!readPairs(document.object().value("columns"_L1), mapping.columns))
        return invalidMapping(u"columns"_s);
    const QJsonValue values = document.object().value("values"_L1);
    if (!values.isObject() && !values.isUndefined())
        return invalidMapping(u"values"_s);
    const QJsonObject fields = values.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (!field->isObject() || !readPairs(*field, mapping.values[field.key()]))
            return invalidMapping(field.key());
    return mapping;
}

Result<void> checkMapping(const ImportMapping &mapping, const ExchangeWords &words)
{
    for (const QString &ours : mapping.columns)
        if (!isColumn(ours, words))
            return noSuchColumn(ours);
    for (const auto &[field, pairs] : mapping.values.asKeyValueRange())
        if (!isColumn(field, words) && !mapping.columns.contains(field))
            return noSuchColumn(field);
    return {};
}

Result<ImportMapping> rememberMapping(Database &database, const ImportMapping &mapping)
{
    ImportMapping known;
    if (const auto kept = rememberColumns(database, mapping.columns, known); !kept)
        return kept.error();
    if (const auto kept = rememberValues(database, mapping.values, known); !kept)
        return kept.error();
    return known;
}

} // namespace lianxin
