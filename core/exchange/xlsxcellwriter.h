#pragma once

#include <QHash>
#include <QStringList>
#include <QVariant>

namespace lianxin {

/// Turns rows of values into the XML of an .xlsx. Texts are kept once, and named by number.
class XlsxCellWriter
{
public:
    /// `isForm`: see SheetForm.
    explicit XlsxCellWriter(bool isForm = false)
        : m_isForm(isForm)
    {
    }

    /// A line over the table; `isFirst` is large.
    [[nodiscard]] QByteArray lineAbove(int number, const QString &text, bool isFirst);

    /// Rows by their 1-based number; `height` in points, 0 = none is told.
    [[nodiscard]] QByteArray titleRow(int number, const QStringList &titles, double height);
    /// `height` in points; 0 = as its text needs.
    [[nodiscard]] QByteArray row(int number, const QList<QVariant> &values, double height = 0);

    /// The part with the texts of all rows so far.
    [[nodiscard]] QByteArray sharedStrings() const;

    /// The part with the styles that the rows name.
    [[nodiscard]] static QByteArray styles();

private:
    [[nodiscard]] QByteArray cell(const QByteArray &place, const QVariant &value);
    [[nodiscard]] QByteArray textCell(const QByteArray &place, const QString &text, bool isTitle);
    [[nodiscard]] QByteArray momentCell(const QByteArray &place, const QVariant &value);

    [[nodiscard]] QByteArray numberCell(const QByteArray &place, double number) const;
    [[nodiscard]] int textNumber(const QString &text);

    bool m_isForm;
    QHash<QString, int> m_strings;
    QStringList m_inOrder;
};

/// `text` without what XML cannot hold, and with a literal _xHHHH_ written so that it reads back as it is.
[[nodiscard]] QString xlsxText(const QString &text);

/// The letters of a 0-based column: 0 is A, 26 is AA.
[[nodiscard]] QByteArray columnLetters(int column);

} // namespace lianxin
