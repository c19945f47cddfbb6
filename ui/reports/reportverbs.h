#pragma once

#include "core/reports/reportcourse.h"
#include "core/storage/workbook.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace lianxin::ui {

/// What can be done with the report that is current: its next step, an answer to it, its text, and copying it out.
class ReportVerbs : public QWidget
{
    Q_OBJECT

public:
    /// `current` answers with the id of the report; 0 = none.
    ReportVerbs(Workbook &workbook, std::function<qint64()> current, std::function<QDate()> today,
                QWidget *parent = nullptr);

    /// Enables what is possible with the report that is current now.
    void follow();

signals:
    void failed(const lianxin::Error &error);
    void told(const QString &message);

private:
    QPushButton *addVerb(const QString &name, const QString &text, const QString &explanation,
                         void (ReportVerbs::*verb)()) const;
    void takeStep();
    void write();
    void copyOut();

    Workbook &m_workbook;
    std::function<qint64()> m_current;
    std::function<QDate()> m_today;
    QPushButton *m_step;
    QPushButton *m_write;
    QPushButton *m_copy;
};

/// Opens the editor for a report that grows out of `sources` (none = the user names them), and stores it. The id of the
/// new report; not stored when the user thought better of it. Errors: Storage.
Result<ReportId> draftReport(Workbook &workbook, const QList<SuggestionId> &sources, QDate today, QWidget *parent);

/// Stores a lead to a proposal for each of `sources` that has none yet, as one action, and answers how many those were.
/// Errors: Invalid; Storage.
Result<qsizetype> leadToProposals(Workbook &workbook, const QList<SuggestionId> &sources, QDate today);

} // namespace lianxin::ui
