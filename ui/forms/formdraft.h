#pragma once

#include <QMap>
#include <QString>

namespace lianxin::ui {

/// What was typed into a form and not stored yet, kept in a file of the user's data folder that only the user may
/// read: one for each form of each workbook. Where the workbook is in memory, nothing is kept.
class FormDraft
{
public:
    using Texts = QMap<QString, QString>; ///< what stands in each field, by its key

    /// `workbook`: the path of its file; `form`: the name of the form.
    FormDraft(const QString &workbook, const QString &form);

    /// Empty when nothing is kept, or what is kept cannot be read.
    [[nodiscard]] Texts kept() const;
    /// Nothing in `texts` is nothing to keep. False: it could not be written.
    [[nodiscard]] bool keep(const Texts &texts) const;
    void discard() const;

    /// Empty when nothing is kept at all.
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
};

} // namespace lianxin::ui
