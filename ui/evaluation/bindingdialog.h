#pragma once

#include "core/directory/directoryrepository.h"
#include "core/exchange/rulebinding.h"
#include "core/storage/workbook.h"
#include "ui/base/entitytablemodel.h"

#include <QDialog>

class QPushButton;

namespace lianxin::ui {

class ComplaintLabel;

/// What the rules count, as far as nobody has confirmed it: proposed from their words and from where their facts are
/// kept, mended here, and confirmed. Nothing is written before that.
class BindingDialog : public QDialog
{
    Q_OBJECT

public:
    /// Proposes for those of `rules` that are not confirmed.
    BindingDialog(Workbook &workbook, const QList<Rule> &rules, Directory directory, const ExchangeWords &words,
                  QWidget *parent = nullptr);

    /// How many rules wait for somebody to confirm them.
    [[nodiscard]] static qsizetype waiting(const QList<Rule> &rules);

    /// A rule as it is proposed.
    struct Row {
        RuleId id;
        Rule rule;
        QString shownBy; ///< see RuleBinding
        bool isTaken = false; ///< what is proposed is right

        friend bool operator==(const Row &, const Row &) = default;
    };

private:
    using Model = EntityTableModel<Row>;

    [[nodiscard]] QList<Model::Column> whatIsSaid() const;
    [[nodiscard]] QList<Model::Column> whatIsProposed() const;
    void buildLayout();
    void showRows();
    void confirm();

    Workbook &m_workbook;
    const Directory m_directory;
    QList<Row> m_rows;
    Model *m_model;
    ComplaintLabel *m_complaint;
    QPushButton *m_confirm;
};

} // namespace lianxin::ui
