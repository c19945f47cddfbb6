#include "core/storage/changedfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

RecordChangeKind kindOf(const QString &kind)
{
    if (kind == "insert"_L1)
        return RecordChangeKind::Added;
    return kind == "delete"_L1 ? RecordChangeKind::Removed : RecordChangeKind::Changed;
}

} // namespace

QVariant storedValue(const QJsonValue &value)
{
    if (value.isObject())
        return QByteArray::fromHex(value[u"hex"].toString().toLatin1());
    return value.isNull() ? QVariant(QMetaType::fromType<QString>()) : value.toVariant();
}

RecordChange recordChange(qint64 id, const RecordRef &record, const QString &kind, const QString &fields)
{
    RecordChange change {id, record, kindOf(kind), {}};
    const QJsonObject object = QJsonDocument::fromJson(fields.toUtf8()).object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (change.kind == RecordChangeKind::Changed)
            change.fields.append({field.key(), storedValue(field.value()[0]), storedValue(field.value()[1])});
        else if (field.key() != "id"_L1 && field.key() != "revision"_L1)
            change.fields.append({field.key(), storedValue(field.value()), {}});
    }
    return change;
}

} // namespace lianxin
