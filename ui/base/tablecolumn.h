#pragma once

#include "core/base/result.h"
#include "ui/base/privacy.h"
#include "ui/base/recordref.h"
#include "ui/base/tableroles.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <type_traits>

namespace lianxin::ui {

template <typename Entity>
class EntityTableModel;

/// A column of an EntityTableModel: its title, its value, and what else is said of it, one after the other:
/// `Column(tr("Name"), &Member::name).edits(assign).wide(120)`. A pointer to a member serves as any function that
/// answers.
template <typename Entity>
class TableColumn
{
public:
    template <typename Answer>
    using Of = std::function<Answer(const Entity &)>;
    using Assign = std::function<Result<void>(Entity &, const QVariant &)>;

    /// `value`: a bool shows as a check box, a date as 2024-03-15.
    TableColumn(QString title, Of<QVariant> value)
        : m_title(std::move(title))
        , m_value(std::move(value))
        , m_key(m_title)
    {
    }

    /// Lets the user change the value in the table. `assign` puts it into the entity; it may answer with an error
    /// that says why it does not, and then leaves the entity alone.
    template <typename Function>
    TableColumn &edits(Function assign)
    {
        if constexpr (std::is_void_v<std::invoke_result_t<Function &, Entity &, const QVariant &>>)
            m_assign = [assign](Entity &entity, const QVariant &value) -> Result<void> {
                assign(entity, value);
                return {};
            };
        else
            m_assign = std::move(assign);
        return *this;
    }
    /// What the editor offers; other words reach `assign` too, and may be refused there.
    TableColumn &offers(Of<QStringList> choices) { return set(m_choices, std::move(choices)); }
    /// What the editor offers for each of the words that stand there with signs between.
    TableColumn &offersSeveral(Of<QStringList> words) { return set(m_offers, std::move(words)); }
    /// What is doubtful about a value that is taken all the same; empty = nothing is.
    TableColumn &doubts(std::function<QString(const QVariant &)> doubt) { return set(m_doubt, std::move(doubt)); }
    /// What it is sorted by in place of the value.
    TableColumn &sortsBy(Of<QVariant> key) { return set(m_sortKey, std::move(key)); }
    /// Further words by which the row is found.
    TableColumn &foundBy(Of<QString> words) { return set(m_search, std::move(words)); }
    /// The tool tip, plain text.
    TableColumn &explains(Of<QString> toolTip) { return set(m_toolTip, std::move(toolTip)); }
    /// The record that the cell leads to.
    TableColumn &opens(Of<RecordRef> record) { return set(m_opens, std::move(record)); }
    TableColumn &toned(Of<Tone> tone) { return set(m_tone, std::move(tone)); }
    /// The name under which it is remembered, in any language, if not its title: its column in the schema where it
    /// shows one, which is how a record's history finds its title.
    TableColumn &named(QString key) { return set(m_key, std::move(key)); }
    /// Its width at first, in pixels at 96 dpi; else as its content needs.
    TableColumn &wide(int width) { return set(m_width, width); }
    /// Not shown unless chosen.
    TableColumn &hidden() { return set(m_hidden, true); }
    /// It shows names of people, which begin with a surname: they are read and sorted as such.
    TableColumn &ofPeople() { return set(m_ofPeople, true); }
    /// It numbers the records, or names their year: it is not summed up.
    TableColumn &ordinal() { return set(m_ordinal, true); }
    /// A telephone number or the like: hidden in privacy, and not edited then.
    TableColumn &personal() { return set(m_personal, true); }
    /// If not numbers to the right, the rest to the left.
    TableColumn &aligned(Qt::Alignment alignment) { return set(m_alignment, alignment | Qt::AlignVCenter); }

private:
    friend class EntityTableModel<Entity>;

    [[nodiscard]] QVariant valueOf(const Entity &entity) const
    {
        return m_personal ? QVariant(shownPersonal(m_value(entity).toString())) : m_value(entity);
    }
    [[nodiscard]] bool isEditable() const { return m_assign && !(m_personal && hidesPersonal()); }

    template <typename T>
    TableColumn &set(T &field, T value)
    {
        field = std::move(value);
        return *this;
    }

    QString m_title;
    Of<QVariant> m_value;
    Assign m_assign;
    Of<QStringList> m_choices;
    Of<QStringList> m_offers;
    std::function<QString(const QVariant &)> m_doubt;
    Of<QVariant> m_sortKey;
    Of<QString> m_search;
    Of<QString> m_toolTip;
    Of<RecordRef> m_opens;
    Of<Tone> m_tone;
    QString m_key;
    int m_width = 0;
    bool m_hidden = false;
    bool m_ofPeople = false;
    bool m_personal = false;
    bool m_ordinal = false;
    Qt::Alignment m_alignment;
};

} // namespace lianxin::ui
