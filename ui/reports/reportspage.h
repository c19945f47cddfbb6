#pragma once

#include "ui/base/entitytablemodel.h"
#include "ui/base/factspage.h"
#include "ui/base/recordcard.h"
#include "ui/reports/reportrow.h"

class QTabWidget;

namespace lianxin::ui {

class AdoptionTable;
class CommentTable;
class FactsPart;
class RecordTable;
class ReportVerbs;

/// The information reports: what they grew out of, where they were sent, and who took them up; and the proposals.
class ReportsPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    /// Has a column for the sending to each level that the directory knows by now.
    /// `today` is the day of what is added.
    explicit ReportsPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

signals:
    /// The sheets of these reports are wanted on paper.
    void sheetsRequested(const QList<qint64> &reports);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<ReportRow>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] QList<Model::Column> textColumns();
    [[nodiscard]] QList<Model::Column> sendingColumns();
    [[nodiscard]] QList<Model::Column> outcomeColumns();
    [[nodiscard]] QList<EntryId> answeredLevels(ReportId report) const;
    [[nodiscard]] Result<void> putAuthors(ReportRow &report, const QString &text) const;
    [[nodiscard]] Result<QList<SuggestionId>> suggestionsNumbered(const QString &text) const;
    [[nodiscard]] QWidget *buildPane();
    [[nodiscard]] QWidget *buildReports();
    void offerTools();
    void draft();
    void connectParts();
    [[nodiscard]] Result<void> complete(ReportRow &draft, const QList<ReportRow> &earlier) const;
    void remove(const QList<qint64> &ids);
    void showReport(qint64 id);
    bool reveal(ReportId report, FactsPart *answers, const RecordRef &record);
    void showCard(const ReportRow &report);
    [[nodiscard]] CardSection authorsOf(const Report &report) const;
    [[nodiscard]] CardSection courseOf(const Report &report) const;
    [[nodiscard]] static QString textOf(const ReportSending &sending);

    std::function<QDate()> m_today;
    RecordTable *m_table;
    Model *m_model;
    RecordCard *m_card;
    QTabWidget *m_answers;
    AdoptionTable *m_adoptions;
    CommentTable *m_comments;
    ReportVerbs *m_verbs;
    FactsPart *m_proposals;
    QTabWidget *m_tabs;
};

} // namespace lianxin::ui
