#pragma once

#include "core/members/member.h"
#include "core/storage/workbook.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace lianxin {
struct KnownFacts;
}

namespace lianxin::ui {

class ComplaintLabel;
class WordOffer;

/// Who comes in and asks how far the own suggestions are, is told here: a name, and what became of each. Nothing can be
/// changed, and no internal note or telephone is shown.
class ProgressDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with `member`; not stored = with nobody.
    ProgressDialog(Workbook &workbook, MemberId member, QDate today, QWidget *parent = nullptr);

    /// Shows what became of the suggestions of whom the line names, or says that nobody is called so.
    void lookUp();

signals:
    /// The slip of `member` is wanted on paper.
    void printRequested(lianxin::MemberId member);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showMember(MemberId member);
    void copy();
    [[nodiscard]] QPushButton *verb(const QString &name, const QString &text);

    Workbook &m_workbook;
    QDate m_today;
    std::shared_ptr<const KnownFacts> m_known;
    MemberId m_member;
    QLineEdit *m_name;
    WordOffer *m_offer = nullptr;
    ComplaintLabel *m_complaint;
    QLabel *m_title;
    QTreeWidget *m_lines;
    QPushButton *m_copy;
    QPushButton *m_print;
};

} // namespace lianxin::ui
