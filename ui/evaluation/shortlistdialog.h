#pragma once

#include "core/evaluation/shortlist.h"
#include "ui/base/entitytablemodel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace lianxin::ui {

class ComplaintLabel;
class RecordTable;

/// Who may become the pioneer of a month, best first, with what the points are for; the office ticks who does, and
/// tells the story.
class ShortlistDialog : public QDialog
{
    Q_OBJECT

public:
    using Chosen = QList<std::pair<MemberId, QString>>;
    using Approve = std::function<Result<int>(const Shortlist &list, const Chosen &chosen)>;

    /// `months`: the first days of those that are offered; the last is shown at first.
    ShortlistDialog(const FactIndex &index, Rulebook book, ShortlistTerms terms, const QList<QDate> &months,
                    Approve approve, QWidget *parent = nullptr);

    void accept() override;

    /// A candidate in the table.
    struct Line {
        MemberId id;
        QString name;
        Candidate candidate;
        bool isChosen = false;
        QString story;

        friend bool operator==(const Line &, const Line &) = default;
    };

private:
    using Model = EntityTableModel<Line>;

    void buildTable();
    void buildLayout();
    [[nodiscard]] QList<Model::Column> columns() const;
    void showMonth();
    void showPassedBy();

    const FactIndex &m_index;
    Rulebook m_book;
    ShortlistTerms m_terms;
    Approve m_approve;
    Shortlist m_list;
    QComboBox *m_months;
    RecordTable *m_table;
    Model *m_model;
    QLabel *m_passedBy;
    ComplaintLabel *m_complaint;
};

} // namespace lianxin::ui
