#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace lianxin::ui {

/// What was typed into a form and not stored yet, kept in a file of the user's data folder that only the user may
/// read: one for each form of each workbook, with each entry that was begun. Where the workbook is in memory, nothing
/// is kept.
class FormDraft
{
public:
    using Texts = QMap<QString, QString>; ///< what stands in each field, by its key

    /// An entry that was not finished.
    struct Entry {
        QString id;
        Texts texts;
    };

    /// `workbook`: the path of its file; `form`: the name of the form.
    FormDraft(const QString &workbook, const QString &form);

    /// Those but for the one that is being kept, the oldest first; none where they cannot be read.
    [[nodiscard]] QList<Entry> kept() const;
    /// What is kept from now on is another entry.
    void beginNext() { m_id.clear(); }
    /// What is kept from now on is the entry `id` again.
    void resume(const QString &id) { m_id = id; }
    /// Keeps the entry as it stands now; nothing in `texts` is nothing to keep. False: it could not be written.
    [[nodiscard]] bool keep(const Texts &texts);
    /// Forgets the entry that is being kept.
    void discard();
    void discard(const QString &id) const;

    /// Empty when nothing is kept at all.
    [[nodiscard]] QString path() const { return m_path; }

private:
    [[nodiscard]] QList<Entry> read() const;
    [[nodiscard]] bool write(const QList<Entry> &entries) const;

    QString m_path;
    QString m_id; ///< of the entry that is being kept; empty = it is not kept yet
};

} // namespace lianxin::ui
