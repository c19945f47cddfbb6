#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QMap>
#include <QStringList>
#include <QVariant>

#include <span>

namespace lianxin {

using CustomFieldId = Id<struct CustomFieldTag>;

/// The kinds of record to which the office may add fields.
enum class CustomRecord { Member, Activity, Suggestion, Enterprise };
/// What a field of the office holds.
enum class CustomKind { Text, Number, Date, List };

/// Their codes in the database.
std::span<const char *const> codesOf(CustomRecord);
std::span<const char *const> codesOf(CustomKind);

/// A field that the office added to its records by itself.
struct CustomField {
    CustomFieldId id;
    int revision = 0;
    CustomRecord record = CustomRecord::Member;
    QString name; ///< 1 to 40 characters, unique among the fields of the record
    CustomKind kind = CustomKind::Text;
    int place = 0; ///< among the fields of the record, from 1 on
    bool isShown = true; ///< as a column, unless the user hides it
    QStringList words; ///< what a list offers; each 1 to 100 characters, and once

    friend bool operator==(const CustomField &, const CustomField &) = default;
};

/// What a record holds in such fields, as it is stored: a date as yyyy-mm-dd, a number with a point, else the words.
/// Empty ones are not in it.
using CustomValues = QMap<CustomFieldId, QString>;

/// Whether `field` may be stored. Errors: Invalid, telling the first rule that it breaks.
Result<void> validate(const CustomField &field);

/// What is stored of `typed` in `field`; empty for none. A date comes as a QDate or as 2024-03-15. Errors: Invalid,
/// telling what belongs there.
[[nodiscard]] Result<QString> customValueFrom(const CustomField &field, const QVariant &typed);
/// What is shown of `stored`: a QDate, or text.
[[nodiscard]] QVariant shownCustomValue(const CustomField &field, const QString &stored);

} // namespace lianxin
