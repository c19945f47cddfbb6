#include "core/exchange/exchangewords.h"

#include "core/base/chinesetext.h"
#include "core/base/resourcefolder.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The lines of a table of tabs but the first, each with `columns` fields.
Result<QList<QStringList>> tableOf(const QString &name, int columns)
{
    QFile file(resourcePath(u"exchange/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        return Error {
            ErrorKind::Storage,
            QCoreApplication::translate("Exchange", "A file that comes with the program is missing: %1.").arg(name),
            file.fileName()};
    QList<QStringList> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        QStringList fields = line.split(u'\t');
        fields.resize(columns);
        lines.append(fields);
    }
    return lines;
}

QStringList wordsOf(const QString &text)
{
    return text.split(u'\u3001', Qt::SkipEmptyParts);
}

/// The enumerator of `Enum` with this code.
template <typename Enum>
Enum withCode(const QString &code)
{
    const auto codes = codesOf(Enum {});
    const auto found = std::ranges::find_if(codes, [&](const char *each) { return code == QLatin1StringView(each); });
    Q_ASSERT_X(found != codes.end(), "resources/exchange", qPrintable(code));
    return static_cast<Enum>(found - codes.begin());
}

SheetField fieldFrom(const QStringList &line)
{
    static const QHash<QString, FieldUse> uses {
        {u"must"_s, FieldUse::Must}, {u"any"_s, FieldUse::Any}, {u"down"_s, FieldUse::Down}};
    SheetField field {line.at(1), line.at(2), {comparable(line.at(2))}, uses.value(line.at(4), FieldUse::Plain)};
    for (const QString &alias : wordsOf(line.at(3)))
        field.names.append(comparable(alias));
    return field;
}

} // namespace

QString withoutBrackets(QString header)
{
    static const QRegularExpression brackets(uR"(\([^()]*\))"_s);
    return header.contains(u'(') ? header.remove(brackets) : header;
}

Result<ExchangeWords> ExchangeWords::read()
{
    const auto columns = tableOf(u"columns.tsv"_s, 5);
    const auto patterns = tableOf(u"patterns.tsv"_s, 2);
    const auto lists = tableOf(u"lists.tsv"_s, 2);
    const auto facts = tableOf(u"facts.tsv"_s, 2);
    for (const auto *table : {&columns, &patterns, &lists, &facts})
        if (!*table)
            return table->error();

    ExchangeWords words;
    words.m_fields.resize(static_cast<int>(SheetKind::Unknown) + 1);
    QList<SheetField> everywhere;
    for (const QStringList &line : *columns) {
        if (line.at(0) == "*"_L1)
            everywhere.append(fieldFrom(line));
        else
            words.m_fields[static_cast<int>(withCode<SheetKind>(line.at(0)))].append(fieldFrom(line));
    }
    for (int kind = 0; kind < words.m_fields.size(); ++kind) {
        words.m_fields[kind].append(everywhere);
        words.addNames(static_cast<SheetKind>(kind));
    }
    for (const QStringList &line : *patterns)
        words.m_patterns.insert(line.at(0), QRegularExpression(line.at(1), QRegularExpression::CaseInsensitiveOption));
    words.m_numerals = words.m_patterns.value(u"numerals"_s).pattern();
    for (const QStringList &line : *lists)
        for (const QString &word : wordsOf(line.at(1)))
            words.m_lists.append({comparable(word), withCode<WordList>(line.at(0))});
    for (const QStringList &line : *facts)
        for (const QString &word : wordsOf(line.at(1)))
            words.m_facts.append({word, withCode<RuleFact>(line.at(0))});
    return words;
}

void ExchangeWords::addNames(SheetKind kind)
{
    m_names.append(Names());
    m_bareNames.append(Names());
    m_endings.append(Names());
    for (int place = 0; place < fields(kind).size(); ++place) {
        const QStringList &names = fields(kind).at(place).names;
        for (const QString &name : names) {
            const bool isHeader = &name == &names.first();
            const NamedField whole {place, isHeader ? NameRank::Header : NameRank::OtherName};
            const NamedField bare {place,
                                   isHeader ? NameRank::HeaderWithoutBrackets : NameRank::OtherNameWithoutBrackets};
            if (name.startsWith(u'*')) {
                m_endings.last().insert(name.sliced(1), whole);
            } else {
                m_names.last().insert(name, whole);
                m_bareNames.last().insert(withoutBrackets(name), bare);
            }
        }
    }
}

QList<NamedField> ExchangeWords::fieldsNamed(SheetKind kind, const QString &header) const
{
    const int of = static_cast<int>(kind);
    QList<NamedField> named = m_names.at(of).values(header) + m_bareNames.at(of).values(withoutBrackets(header));
    for (const auto &[ending, field] : m_endings.at(of).asKeyValueRange())
        if (header.endsWith(ending))
            named.append(field);
    return named;
}

SheetField ExchangeWords::field(SheetKind kind, const QString &code) const
{
    const auto &all = fields(kind);
    const auto found = std::ranges::find(all, code, &SheetField::code);
    return found == all.end() ? SheetField {} : *found;
}

const QRegularExpression &ExchangeWords::pattern(const QString &code) const
{
    const auto found = m_patterns.find(code);
    Q_ASSERT_X(found != m_patterns.end(), "patterns.tsv", qPrintable(code));
    return *found;
}

std::optional<WordList> ExchangeWords::listNamedIn(const QString &title) const
{
    const QString text = comparable(title);
    std::optional<WordList> list;
    qsizetype longest = 0;
    for (const auto &[word, named] : m_lists) {
        if (word.size() > longest && text.contains(word)) {
            longest = word.size();
            list = named;
        }
    }
    return list;
}

RuleFact ExchangeWords::factNamedIn(const QString &text) const
{
    for (const auto &[word, fact] : m_facts)
        if (text.contains(word))
            return fact;
    return RuleFact::Unbound;
}

} // namespace lianxin
