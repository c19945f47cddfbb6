#include "core/members/member.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lianxin {

Result<void> validate(const Member &member)
{
    const auto invalid = [](const char *rule) {
        return Error {ErrorKind::Invalid, QCoreApplication::translate("Member", rule), {}};
    };
    if (member.name.trimmed().isEmpty() || member.name.size() > 60)
        return invalid(QT_TRANSLATE_NOOP("Member", "A name has 1 to 60 characters."));
    static const QRegularExpression month(u"^[12][0-9]{3}-(0[1-9]|1[0-2])$"_s);
    if (!member.bornIn.isEmpty() && !month.match(member.bornIn).hasMatch())
        return invalid(QT_TRANSLATE_NOOP("Member", "A month of birth is written like 1975-06."));
    QSet<qint64> known;
    for (const MemberSpecialty &each : member.specialties) {
        if (each.depth < 1 || each.depth > 3)
            return invalid(QT_TRANSLATE_NOOP("Member", "The depth of a specialty is 1, 2 or 3."));
        if (known.contains(each.specialty.value))
            return invalid(QT_TRANSLATE_NOOP("Member", "A specialty is named twice."));
        known.insert(each.specialty.value);
    }
    return {};
}

bool isUnverified(const Member &member, QDate today, int months)
{
    return months > 0 && (!member.verifiedOn.isValid() || member.verifiedOn < today.addMonths(-months));
}

} // namespace lianxin
