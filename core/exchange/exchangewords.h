#pragma once

#include "core/base/result.h"
#include "core/directory/directoryentry.h"
#include "core/evaluation/rule.h"
#include "core/exchange/sheetkind.h"

#include <QHash>
#include <QRegularExpression>

namespace lianxin {

/// How a column counts when a sheet is recognised.
enum class FieldUse {
    Plain,
    Must, ///< no sheet of the kind is without it
    Any, ///< no sheet of the kind is without one of these
    Down, ///< holds for the rows below it too, until it is written again
};

/// One column that a kind of sheet may have.
struct SheetField {
    QString code; ///< how the program calls it
    QString header; ///< how the office's own sheets call it
    QStringList names; ///< the header and all other ways to write it, comparable(); "*" before one = ends with it
    FieldUse use = FieldUse::Plain;
};

/// How surely a header names a field, the surest first.
enum class NameRank {
    Header, ///< it is the header of the office's own sheets
    OtherName,
    HeaderWithoutBrackets, ///< the same but for what stands in brackets
    OtherNameWithoutBrackets,
    OfEverySheet, ///< a field that every sheet may have, such as a remark
};

/// A field that a header may name.
struct NamedField {
    int field = 0; ///< its place in ExchangeWords::fields()
    NameRank rank = NameRank::Header;
};

/// A kind of fact, and the word that shows it.
struct NamedFact {
    RuleFact fact = RuleFact::Unbound;
    QString word;
};

/// `header` without its remarks in brackets.
[[nodiscard]] QString withoutBrackets(QString header);

/// The words by which sheets are understood; data that comes with the program, in resources/exchange.
class ExchangeWords
{
public:
    /// Errors: Storage when a file of words is missing.
    static Result<ExchangeWords> read();

    /// The columns of `kind`, those of every kind last.
    [[nodiscard]] const QList<SheetField> &fields(SheetKind kind) const { return m_fields[static_cast<int>(kind)]; }

    /// The fields of `kind` that the comparable() `header` may name.
    [[nodiscard]] QList<NamedField> fieldsNamed(SheetKind kind, const QString &header) const;

    /// The field of `kind` with this code; one without code if there is none.
    [[nodiscard]] SheetField field(SheetKind kind, const QString &code) const;

    [[nodiscard]] const QRegularExpression &pattern(const QString &code) const;
    /// Digits of the language, zero to ten.
    [[nodiscard]] QString numerals() const { return m_numerals; }

    /// Which list of the directory `title` names; the longest word that it holds decides.
    [[nodiscard]] std::optional<WordList> listNamedIn(const QString &title) const;

    /// The words by which listNamedIn() knows `list`, comparable().
    [[nodiscard]] QStringList namesOf(WordList list) const;

    /// What a rule gives points for, by the first word of the table that `text` holds; Unbound without one. Where
    /// `keptIn` names a place in which some facts are kept, only those are meant.
    [[nodiscard]] NamedFact factNamedIn(const QString &text, const QString &keptIn = {}) const;

    /// Whether `text` names records that hold any kind of fact.
    [[nodiscard]] bool namesRecords(const QString &text) const;
    /// The names of all such records, each once, in the order of the table.
    [[nodiscard]] QStringList records() const;

private:
    [[nodiscard]] bool isKeptIn(RuleFact fact, const QString &place) const;

    using Names = QMultiHash<QString, NamedField>;

    /// The first `own` fields are those of the kind itself.
    void addNames(SheetKind kind, qsizetype own);

    QList<QList<SheetField>> m_fields;
    QList<Names> m_names; // by kind, as they are written
    QList<Names> m_bareNames; // without brackets
    QList<Names> m_endings; // of those that only an end must match
    QHash<QString, QRegularExpression> m_patterns;
    QString m_numerals;
    QList<std::pair<QString, WordList>> m_lists;
    QList<NamedFact> m_facts;
    QHash<RuleFact, QStringList> m_places; // in which facts are kept
};

} // namespace lianxin
