#pragma once

#include "ui/base/currentfacts.h"
#include "ui/base/fieldcolumns.h"
#include "ui/base/page.h"

#include <memory>

namespace lianxin::ui {

/// A page that shows records with the names of those they refer to: it reads all facts, and follows every table.
class FactsPage : public Page
{
    Q_OBJECT

public:
    FactsPage(Workbook &workbook, const PageFace &face, QWidget *parent = nullptr);

    /// The tables that facts are read from, with those that their records own.
    [[nodiscard]] static Tables tables();

protected:
    Result<void> reload() final;
    /// Shows facts() anew.
    virtual void showFacts() = 0;

    /// As last read; empty before.
    [[nodiscard]] const Facts &facts() const { return m_known->facts; }
    [[nodiscard]] const FactIndex &index() const { return m_known->index; }
    [[nodiscard]] const Directory &directory() const { return facts().directory; }

    /// The makers of plain columns, for the tables of this page.
    template <typename Entity>
    [[nodiscard]] FieldColumns<Entity> fieldColumns()
    {
        return FieldColumns<Entity>([this]() -> const Directory & { return directory(); });
    }

    /// "Wang, Li": the members' names.
    [[nodiscard]] QString namesOf(const QList<MemberId> &members) const;
    [[nodiscard]] QString namesOf(const QList<EntryId> &entries) const;
    /// See membersNamed() in recordnames.h.
    [[nodiscard]] Result<QList<MemberId>> membersNamed(const QString &text) const;
    [[nodiscard]] QStringList memberNames() const;
    /// The choices of a column that holds a word of `list`.
    [[nodiscard]] QStringList wordsOf(WordList list) const { return directory().namesOf(list); }

private:
    std::shared_ptr<const KnownFacts> m_known;
};

} // namespace lianxin::ui
