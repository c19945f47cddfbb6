#include "core/selection/problemjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace lianxin::selection {

using namespace Qt::StringLiterals;

namespace {

/// Reads one object of the file; remembers the first fault of all.
class Reader
{
public:
    Reader(const QJsonValue &value, QString place, QString &fault)
        : m_object(value.toObject())
        , m_place(std::move(place))
        , m_fault(fault)
    {
        if (!value.isObject())
            complain(QCoreApplication::translate("Selection", "%1 must be an object.").arg(m_place));
    }

    QString text(const QString &key, bool isNeeded = false)
    {
        const QJsonValue value = take(key, isNeeded);
        if (!value.isUndefined() && !value.isString())
            complain(QCoreApplication::translate("Selection", "%1: %2 must be a text.").arg(m_place, key));
        return value.toString();
    }

    int number(const QString &key, int otherwise, bool isNeeded = false)
    {
        const QJsonValue value = take(key, isNeeded);
        return value.isUndefined() ? otherwise : whole(value, key);
    }

    bool flag(const QString &key, bool otherwise)
    {
        const QJsonValue value = take(key, false);
        if (!value.isUndefined() && !value.isBool())
            complain(QCoreApplication::translate("Selection", "%1: %2 must be true or false.").arg(m_place, key));
        return value.toBool(otherwise);
    }

    QStringList texts(const QString &key)
    {
        QStringList texts;
        for (const QJsonValue value : array(key, false)) {
            if (!value.isString())
                complain(QCoreApplication::translate("Selection", "%1: %2 must be a list of texts.").arg(m_place, key));
            texts.append(value.toString());
        }
        return texts;
    }

    QJsonArray array(const QString &key, bool isNeeded)
    {
        const QJsonValue value = take(key, isNeeded);
        if (!value.isUndefined() && !value.isArray())
            complain(QCoreApplication::translate("Selection", "%1: %2 must be a list.").arg(m_place, key));
        return value.toArray();
    }

    Reader object(const QString &key, bool isNeeded = false)
    {
        const QJsonValue value = take(key, isNeeded);
        return {value.isUndefined() ? QJsonObject() : value, key, m_fault};
    }

    quint64 seed(const QString &key)
    {
        const QJsonValue value = take(key, false);
        const qint64 seed = value.toInteger(-1);
        if (!value.isUndefined() && seed < 0)
            complain(
                QCoreApplication::translate("Selection", "%1: %2 must be a whole number from 0.").arg(m_place, key));
        return value.isUndefined() ? 0 : quint64(seed);
    }

    QMap<QString, int> numbers(const QString &key)
    {
        QMap<QString, int> numbers;
        const QJsonValue value = take(key, false);
        if (!value.isUndefined() && !value.isObject())
            complain(QCoreApplication::translate("Selection", "%1: %2 must be an object.").arg(m_place, key));
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            numbers.insert(entry.key(), whole(entry.value(), entry.key()));
        return numbers;
    }

    /// The texts under keys that nobody asked for.
    QMap<QString, QString> rest()
    {
        QMap<QString, QString> rest;
        for (const QString &key : m_object.keys())
            rest.insert(key, text(key));
        return rest;
    }

    /// Complains of a key that nobody asked for.
    void close()
    {
        if (!m_object.isEmpty())
            complain(QCoreApplication::translate("Selection", "%1: unknown key %2.")
                         .arg(m_place, m_object.keys().constFirst()));
    }

private:
    QJsonValue take(const QString &key, bool isNeeded)
    {
        if (isNeeded && !m_object.contains(key))
            complain(QCoreApplication::translate("Selection", "%1: %2 is missing.").arg(m_place, key));
        return m_object.contains(key) ? m_object.take(key) : QJsonValue(QJsonValue::Undefined);
    }

    int whole(const QJsonValue &value, const QString &key)
    {
        const double number = value.toDouble(0.5);
        if (number != std::floor(number) || std::abs(number) > 1e9) {
            complain(QCoreApplication::translate("Selection", "%1: %2 must be a whole number.").arg(m_place, key));
            return 0;
        }
        return int(number);
    }

    void complain(const QString &sentence)
    {
        if (m_fault.isEmpty())
            m_fault = sentence;
    }

    QJsonObject m_object;
    QString m_place;
    QString &m_fault;
};

Seats readSeats(Reader seats, QString &fault)
{
    Seats read;
    read.local = seats.number(u"local"_s, 0, true);
    const QJsonArray range = seats.array(u"specialist"_s, true);
    if (range.size() != 2 || !range.at(0).isDouble() || !range.at(1).isDouble()) {
        if (fault.isEmpty())
            fault = QCoreApplication::translate("Selection", "seats: specialist must be two numbers, from and to.");
    }
    read.specialistMin = range.at(0).toInt(-1);
    read.specialistMax = range.at(1).toInt(-1);
    seats.close();
    return read;
}

Candidate readMember(Reader member)
{
    Candidate read;
    read.id = member.text(u"id"_s, true);
    read.name = member.text(u"name"_s);
    read.county = member.text(u"county"_s);
    read.sector = member.text(u"sector"_s);
    read.employer = member.text(u"employer"_s);
    read.specialties = member.numbers(u"specialties"_s);
    read.tier = member.number(u"tier"_s, 0);
    read.performance = member.number(u"performance"_s, 0);
    read.invited = member.number(u"invited"_s, 0);
    read.traits = member.texts(u"traits"_s);
    read.available = member.flag(u"available"_s, true);
    read.barred = member.flag(u"barred"_s, false);
    read.pinned = member.flag(u"pinned"_s, false);
    read.attributes = member.rest();
    return read;
}

Need readNeed(Reader need)
{
    Need read;
    read.id = need.text(u"id"_s, true);
    read.specialty = need.text(u"specialty"_s, true);
    read.wanted = need.number(u"wanted"_s, 1);
    read.must = need.number(u"must"_s, 0);
    read.weight = need.number(u"weight"_s, 1);
    need.close();
    return read;
}

void readLists(Reader &problem, SelectionProblem &read, QString &fault)
{
    for (int number = 0; const QJsonValue value : problem.array(u"needs"_s, false))
        read.needs.append(readNeed(Reader(value, u"needs[%1]"_s.arg(number++), fault)));
    for (int number = 0; const QJsonValue value : problem.array(u"require"_s, false)) {
        Reader rule(value, u"require[%1]"_s.arg(number++), fault);
        read.require.append(
            {rule.text(u"attribute"_s, true), rule.text(u"value"_s, true), rule.number(u"at_least"_s, 1, true)});
        rule.close();
    }
    for (int number = 0; const QJsonValue value : problem.array(u"diversity"_s, false)) {
        Reader wish(value, u"diversity[%1]"_s.arg(number++), fault);
        read.diversity.append({wish.text(u"trait"_s, true), wish.number(u"wanted"_s, 1, true)});
        wish.close();
    }
    for (int number = 0; const QJsonValue value : problem.array(u"members"_s, true))
        read.members.append(readMember(Reader(value, u"members[%1]"_s.arg(number++), fault)));
}

/// Some editors begin a file of UTF-8 with a mark.
QByteArray withoutMark(const QByteArray &json)
{
    return json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
}

} // namespace

Result<SelectionProblem> readProblem(const QByteArray &json)
{
    QJsonParseError parsed;
    const QByteArray text = withoutMark(json);
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        return Error {ErrorKind::Invalid,
                      QCoreApplication::translate("Selection", "The problem is not JSON: there is a fault in line %1.")
                          .arg(text.left(parsed.offset).count('\n') + 1),
                      parsed.errorString()};
    }
    if (!document.isObject()) {
        return Error {
            ErrorKind::Invalid, QCoreApplication::translate("Selection", "The problem is not a JSON object."), {}};
    }
    QString fault;
    const QJsonObject file = document.object();
    Reader problem(file.contains(u"problem"_s) ? file.value(u"problem"_s) : QJsonValue(file), u"problem"_s, fault);
    SelectionProblem read;
    read.county = problem.text(u"county"_s, true);
    read.theme = problem.texts(u"theme"_s);
    read.themeDepth = problem.number(u"theme_depth"_s, 1);
    read.seats = readSeats(problem.object(u"seats"_s, true), fault);
    Reader caps = problem.object(u"caps"_s);
    read.caps = {caps.number(u"employer"_s, 1), caps.number(u"sector"_s, 3)};
    caps.close();
    readLists(problem, read, fault);
    read.seed = problem.seed(u"seed"_s);
    read.fewestInvitedFirst = problem.flag(u"fewest_invited_first"_s, false);
    problem.close();
    if (!fault.isEmpty())
        return Error {ErrorKind::Invalid, fault, {}};
    if (const Result<void> valid = validate(read); !valid)
        return valid.error();
    return read;
}

} // namespace lianxin::selection
