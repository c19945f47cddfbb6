#pragma once

#include "core/evaluation/factindex.h"
#include "core/storage/workbook.h"
#include "ui/base/fieldcolumns.h"
#include "ui/base/recordref.h"

#include <QWidget>

namespace lianxin::ui {

class Page;

/// A part of a FactsPage that shows some of the facts and lets the user change them. The page hands it the facts anew
/// after each change.
class FactsPart : public QWidget
{
    Q_OBJECT

public:
    explicit FactsPart(Workbook &workbook, QWidget *parent = nullptr);

    /// Shows `index` and its facts, which stay as they are until this is called again.
    void setFacts(const FactIndex &index);
    /// Takes note of `index` while nobody looks, to show it by the next setFacts().
    void keepFacts(const FactIndex &index) { m_index = &index; }
    /// What happens here is told as if `page` itself did.
    void speakThrough(Page *page) const;

    /// Makes `record` current. False: it is not here.
    virtual bool reveal(const RecordRef &record);
    /// The record that is current now; none unless overridden.
    [[nodiscard]] virtual RecordRef current() const { return {}; }

signals:
    // As those of Page.
    void failed(const lianxin::Error &error);
    void openRequested(const lianxin::ui::RecordRef &record);
    void removed(const QString &label);
    void told(const QString &message);

protected:
    virtual void showFacts() = 0;

    [[nodiscard]] const FactIndex &index() const { return *m_index; }
    [[nodiscard]] const Facts &facts() const { return m_index->facts(); }
    [[nodiscard]] const Directory &directory() const { return facts().directory; }
    [[nodiscard]] Workbook &workbook() const { return m_workbook; }

    /// The makers of plain columns, for the tables of this part.
    template <typename Entity>
    [[nodiscard]] FieldColumns<Entity> fieldColumns()
    {
        return FieldColumns<Entity>([this]() -> const Directory & { return directory(); });
    }

    /// Workbook::perform(), with the error told. True when it was done.
    template <typename Work>
    bool perform(const QString &label, Work work)
    {
        return expect(m_workbook.perform(label, work));
    }

    /// Stores `draft` and returns its row id; 0 when that failed, which is told.
    template <typename Stored, typename Entity>
    qint64 addOne(const QString &label, const Entity &draft)
    {
        Stored stored(m_workbook.database());
        const auto added = m_workbook.perform(label, [&] { return stored.insert(draft); });
        return expect(added) ? added->id.value : 0;
    }

    /// Removes the records `ids` of `Stored` as one action, and offers to take that back. True when it was done.
    template <typename Stored>
    bool removeAll(const QString &label, const QList<qint64> &ids)
    {
        const bool done = perform(label, [&]() -> Result<void> {
            Stored stored(m_workbook.database());
            for (const qint64 id : ids)
                if (auto gone = stored.remove({id}); !gone)
                    return gone;
            return {};
        });
        if (done)
            emit removed(label);
        return done;
    }

    template <typename T>
    bool expect(const Result<T> &result)
    {
        if (!result)
            emit failed(result.error());
        return result.has_value();
    }

private:
    Workbook &m_workbook;
    const FactIndex *m_index;
};

} // namespace lianxin::ui
