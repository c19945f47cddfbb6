#pragma once

#include "core/evaluation/factindex.h"
#include "core/storage/workbook.h"

#include <QWidget>

#include <functional>

class QDialog;
class QPushButton;

namespace lianxin::ui {

class RecordTable;

/// What can be done with the suggestions that are selected in the ledger: a step in handling them, merging, splitting,
/// and seeing how a last day comes about.
class HandlingVerbs : public QWidget
{
    Q_OBJECT

public:
    HandlingVerbs(Workbook &workbook, std::function<const FactIndex &()> index, std::function<QDate()> today,
                  RecordTable *table);

signals:
    void failed(const lianxin::Error &error);

private:
    QPushButton *addVerb(const QString &name, const QString &text, void (HandlingVerbs::*verb)()) const;
    /// Those selected; none selected: the current one.
    [[nodiscard]] QList<Suggestion> selected() const;
    void follow();
    void takeStep();
    void ask(QDialog *dialog) const;
    void join();
    void split();
    void showClock();
    void store(const QString &label, const QList<Suggestion> &changed, const QList<Suggestion> &added);

    Workbook &m_workbook;
    std::function<const FactIndex &()> m_index;
    std::function<QDate()> m_today;
    RecordTable *m_table;
    QPushButton *m_step;
    QPushButton *m_join;
    QPushButton *m_split;
    QPushButton *m_clock;
};

} // namespace lianxin::ui
