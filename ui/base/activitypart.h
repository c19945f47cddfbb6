#pragma once

#include "core/evaluation/factindex.h"
#include "core/storage/workbook.h"
#include "ui/base/fieldcolumns.h"
#include "ui/base/recordref.h"

#include <QWidget>

namespace lianxin::ui {

/// A part of a page that shows one side of an activity and lets the user change it. The page hands it the facts anew
/// after each change.
class ActivityPart : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPart(Workbook &workbook, QWidget *parent = nullptr);

    /// Shows what belongs to `activity`, none when it is not stored. `index` stays until this is called again.
    void showActivity(const FactIndex &index, ActivityId activity);
    [[nodiscard]] ActivityId activity() const { return m_activity; }

    /// How many records it shows; none when that says nothing.
    [[nodiscard]] virtual std::optional<int> count() const { return {}; }
    /// Makes `record` current. False: it is not here.
    virtual bool reveal(const RecordRef &record);

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
    /// The activity itself; one that is not stored when there is none.
    [[nodiscard]] const Activity &shown() const { return index().find(m_activity); }
    [[nodiscard]] Workbook &workbook() const { return m_workbook; }

    template <typename Entity>
    [[nodiscard]] FieldColumns<Entity> fieldColumns()
    {
        return {[this]() -> const Directory & { return directory(); },
                [this](const Error &error) { emit failed(error); }};
    }

    /// Workbook::perform(), with the error told. True when it was done.
    template <typename Work>
    bool perform(const QString &label, Work work)
    {
        return expect(m_workbook.perform(label, work));
    }

    /// Removes the records `ids` of `Stored` as one action, and offers to take that back.
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

    /// Stores `draft` and returns its row id; 0 when that failed, which is told.
    template <typename Stored, typename Entity>
    qint64 addOne(const QString &label, const Entity &draft)
    {
        Stored stored(m_workbook.database());
        const auto added = m_workbook.perform(label, [&] { return stored.insert(draft); });
        return expect(added) ? added->id.value : 0;
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
    ActivityId m_activity;
};

} // namespace lianxin::ui
