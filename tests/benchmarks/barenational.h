#pragma once

#include <QString>

#include <memory>

/// The same questions as those of the views, put to the file by plain statements of SQL whose columns are read and
/// dropped: what any program must at least do.
class BareNational
{
public:
    /// Opens the file at `path` as a workbook does.
    explicit BareNational(const QString &path);
    ~BareNational();
    Q_DISABLE_COPY_MOVE(BareNational)

    // Each answers with the number of rows.

    [[nodiscard]] qsizetype today();
    [[nodiscard]] qsizetype departments();
    [[nodiscard]] qsizetype thread(qint64 suggestion);
    /// The five figures, the charts of the overview, suggestions by county and category, activities by county and
    /// theme, and who knows it: counted, not listed.
    qsizetype dashboard();
    /// Everybody who has points in the year of the rules.
    qsizetype evaluation();

private:
    struct Connection;

    std::unique_ptr<Connection> m_connection;
};
