#include "core/exchange/exchangewords.h"

#include "core/base/chinesetext.h"
#include "core/base/codes.h"
#include "core/directory/wordfile.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QStringList wordsOf(const QString &text)
{
    return text.split(u'\u3001', Qt::SkipEmptyParts);
}

/// The enumerator of `Enum` with this code, which there must be.
template <typename Enum>
Enum codedBy(const QString &code)
{
    const auto found = withCode<Enum>(code);
    Q_ASSERT_X(found, "resources/exchange", qPrintable(code));
    return found.value_or(Enum {});
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
    const auto columns = readWordFile(u"exchange/columns.tsv"_s, 5);
    const auto patterns = readWordFile(u"exchange/patterns.tsv"_s, 2);
    const auto lists = readWordFile(u"exchange/lists.tsv"_s, 2);
    const auto facts = readWordFile(u"exchange/facts.tsv"_s, 3);
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
            words.m_fields[static_cast<int>(codedBy<SheetKind>(line.at(0)))].append(fieldFrom(line));
    }
    for (int kind = 0; kind < words.m_fields.size(); ++kind) {
        const qsizetype own = words.m_fields.at(kind).size();
        words.m_fields[kind].append(everywhere);
        words.addNames(static_cast<SheetKind>(kind), own);
    }
    for (const QStringList &line : *patterns)
        words.m_patterns.insert(line.at(0), QRegularExpression(line.at(1), QRegularExpression::CaseInsensitiveOption));
    words.m_numerals = words.m_patterns.value(u"numerals"_s).pattern();
    for (const QStringList &line : *lists)
        for (const QString &word : wordsOf(line.at(1)))
            words.m_lists.append({comparable(word), codedBy<WordList>(line.at(0))});
    for (const QStringList &line : *facts) {
        const auto fact = codedBy<RuleFact>(line.at(0));
        for (const QString &word : wordsOf(line.at(1)))
            words.m_facts.append({fact, word});
        words.m_places.insert(fact, wordsOf(line.at(2)));
    }
    return words;
}

void ExchangeWords::addNames(SheetKind kind, qsizetype own)
{
    m_names.append(Names());
    m_bareNames.append(Names());
    m_endings.append(Names());
    for (int place = 0; place < fields(kind).size(); ++place) {
        const QStringList &names = fields(kind).at(place).names;
        for (const QString &name : names) {
            const bool isHeader = &name == &names.first();
            const auto rankOf = [&](NameRank ofHeader, NameRank ofOthers) {
                const NameRank rank = isHeader ? ofHeader : ofOthers;
                return NamedField {place, place < own ? rank : NameRank::OfEverySheet};
            };
            const NamedField whole = rankOf(NameRank::Header, NameRank::OtherName);
            const NamedField bare = rankOf(NameRank::HeaderWithoutBrackets, NameRank::OtherNameWithoutBrackets);
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
    QList<NamedField> named;
    const auto add = [&](const Names &names, const QString &name) {
        const auto [first, last] = names.equal_range(name);
        std::copy(first, last, std::back_inserter(named));
    };
    add(m_names.at(of), header);
    add(m_bareNames.at(of), withoutBrackets(header));
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

QStringList ExchangeWords::namesOf(WordList list) const
{
    QStringList names;
    for (const auto &[word, named] : m_lists)
        if (named == list)
            names.append(word);
    return names;
}

NamedFact ExchangeWords::factNamedIn(const QString &text, const QString &keptIn) const
{
    const bool isKnown = namesRecords(keptIn);
    for (const NamedFact &each : m_facts)
        if (text.contains(each.word) && (!isKnown || isKeptIn(each.fact, keptIn)))
            return each;
    return {};
}

bool ExchangeWords::namesRecords(const QString &text) const
{
    return std::ranges::any_of(m_facts, [&](const NamedFact &each) { return isKeptIn(each.fact, text); });
}

QStringList ExchangeWords::records() const
{
    QStringList names;
    for (const NamedFact &each : m_facts)
        names += m_places.value(each.fact);
    names.removeDuplicates();
    return names;
}

bool ExchangeWords::isKeptIn(RuleFact fact, const QString &place) const
{
    return std::ranges::any_of(m_places.value(fact), [&](const QString &word) { return place.contains(word); });
}

} // namespace lianxin
