#pragma once

// An office that writes reports, and the eyes and hands of a user on the dialogs of their course.

#include "tests/support/office.h"
#include "tests/support/tablehands.h"
#include "ui/base/currentfacts.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace reportdialogs {

using namespace Qt::StringLiterals;
using namespace lianxin;

inline const QDate courseDay(2024, 6, 3);

/// An office with two suggestions of two members, and one report that was signed.
struct CourseFixture {
    Office office;
    Member ann = office.member(u"王小明"_s);
    Member bob = office.member(u"李大海"_s);
    EntryId city = office.word(WordList::Level, u"市"_s, u"city"_s);
    EntryId province = office.word(WordList::Level, u"省"_s, u"province"_s);
    EntryId single = office.word(WordList::ReportKind, u"单篇"_s, u"single"_s);
    EntryId combined = office.word(WordList::ReportKind, u"综合"_s, u"combined"_s);
    EntryId bySelf = office.word(WordList::AdoptionMode, u"单篇"_s, u"single"_s);
    EntryId forwarded = office.word(WordList::AdoptionMode, u"转送"_s, u"forwarded"_s);
    EntryId late = office.word(WordList::DeclineReason, u"时效已过"_s);
    Activity visit = office.activity(3, {2024, 3, 28});
    Suggestion one =
        card(u"2024-N-1"_s, u"农村公路重建轻养，路面破损严重。建议落实农村公路养护资金。"_s, {ann.id, bob.id});
    Suggestion other = card(u"2024-N-2"_s, u"冬枣产区缺少冷库。建议建设田头冷库。"_s, {bob.id});

    Suggestion card(const QString &number, const QString &content, const QList<MemberId> &proposers) const
    {
        Suggestion made = office.suggestion(number, visit.id);
        made.content = content;
        made.proposers = proposers;
        SuggestionRepository stored(office.database);
        return valueOf(act(*office.workbook, [&] { return stored.update(made); }));
    }
    Report report(const QDate &formedOn = {2024, 5, 6}) const
    {
        Report made = office.report(1);
        made.formedOn = formedOn;
        made.title = u"关于落实农村公路养护资金的建议"_s;
        made.content = u"情况反映\n农村公路破损。\n意见建议\n落实养护资金。"_s;
        made.authors = {ann.id, bob.id};
        ReportRepository stored(office.database);
        return valueOf(act(*office.workbook, [&] { return stored.update(made); }));
    }
    std::shared_ptr<const KnownFacts> known() const { return valueOf(ui::CurrentFacts::of(*office.workbook).read()); }
    QList<Report> reports() const { return valueOf(ReportRepository(office.database).inOrder()); }
    Report now(ReportId id) const { return valueOf(ReportRepository(office.database).find(id)); }
};

inline void fill(const QDialog &dialog, const QString &field, const QString &text)
{
    if (auto *list = dialog.findChild<QComboBox *>(field))
        list->setEditText(text);
    else if (auto *lines = dialog.findChild<QPlainTextEdit *>(field))
        lines->setPlainText(text);
    else
        dialog.findChild<QLineEdit *>(field)->setText(text);
}

inline QString typedIn(const QDialog &dialog, const QString &field)
{
    if (auto *lines = dialog.findChild<QPlainTextEdit *>(field))
        return lines->toPlainText();
    return dialog.findChild<QLineEdit *>(field)->text();
}

inline bool tells(const QWidget &window, const QString &words)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *each) { return !each->isHidden() && each->text().contains(words); });
}

/// Does `work` with the dialog that opens next.
template <typename Dialog, typename Work>
void whenOpen(Work work)
{
    QTimer::singleShot(0, qApp, [work] {
        auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        work(*dialog);
    });
}

} // namespace reportdialogs
