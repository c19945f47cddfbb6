#pragma once

#include "core/evaluation/rulebook.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QTreeWidget;

namespace lianxin::ui {

class ComplaintLabel;
class FormField;

/// What a new set of rules may begin with.
struct RulesStart {
    QString title;
    Rulebook book; ///< its rules, factors, classes and conditions are copied
    RuleSet proposed; ///< the name and the days of the new set
};

/// To begin with `rules`, those that come with the program.
[[nodiscard]] RulesStart startWithProgram(const Rulebook &rules, const RuleSet &proposed);

/// Makes a set of rules: with what it begins, how much of its points results and presence are worth, what it is called
/// and which days it counts.
class NewRulesDialog : public QDialog
{
    Q_OBJECT

public:
    using Store = std::function<Result<void>(const Rulebook &book, const RuleSet &as)>;

    /// The first of `starts`, of which there is one at least, is shown at first.
    NewRulesDialog(QList<RulesStart> starts, Store store, QWidget *parent = nullptr);

    void accept() override;

private:
    void buildFields();
    void buildLayout();
    void showStart();
    void showRules(const Rulebook &book);
    [[nodiscard]] const RulesStart &start() const;

    QList<RulesStart> m_starts;
    Store m_store;
    RuleSet m_proposed; ///< as it was last written into the fields
    QComboBox *m_start;
    FormField *m_name;
    FormField *m_from;
    FormField *m_to;
    QLabel *m_share;
    QTreeWidget *m_rules;
    ComplaintLabel *m_complaint;
};

} // namespace lianxin::ui
