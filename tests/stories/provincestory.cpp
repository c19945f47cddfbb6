// From the microphone to the province: one suggestion, followed by keyboard alone.
#include "core/directory/directoryrepository.h"
#include "core/documents/issuedletter.h"
#include "core/evaluation/rulebook.h"
#include "core/evaluation/rulerepository.h"
#include "core/invitations/invitationrepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/reports/reportcourse.h"
#include "core/reports/reportrepository.h"
#include "tests/stories/keyhands.h"
#include "ui/base/tableroles.h"
#include "ui/capture/capturewindow.h"
#include "ui/papers/paperdialog.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QComboBox>
#include <QLabel>
#include <QProcess>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

using Fields = QList<std::pair<QString, QString>>;

/// The words that are typed are those of the sample year.
struct ProvinceStory : KeyHands {
    const QString said = u"村口的桥限重，运枣的车绕行二十公里。建议加固枣乡大桥。"_s;
    const QString adopter = u"省政协办公厅"_s;

    [[nodiscard]] QList<Suggestion> suggestions() const
    {
        return valueOf(SuggestionRepository(workbook().database()).all());
    }
    [[nodiscard]] Report report() const { return valueOf(ReportRepository(workbook().database()).all()).last(); }
    [[nodiscard]] QString level(const QString &meaning) const
    {
        return valueOf(readDirectory(workbook().database())).word(WordList::Level, meaning);
    }
    /// Two who were at the last visit, under names that nobody else has.
    [[nodiscard]] QStringList speakers() const
    {
        const ActivityId visit = suggestions().last().activity;
        const QList<Member> roll = valueOf(MemberRepository(workbook().database()).all());
        QStringList names;
        for (const Invitation &each : valueOf(InvitationRepository(workbook().database()).of(visit))) {
            const QString name = std::ranges::find(roll, each.member, &Member::id)->name;
            if (attended(each.presence) && std::ranges::count(roll, name, &Member::name) == 1)
                names.append(name);
        }
        REQUIRE(names.size() >= 2);
        return names.mid(0, 2);
    }

    /// The rules of the sample year go on until the end of this one.
    void prolongRules() const
    {
        const qint64 set = valueOf(readRulebook(workbook().database(), QDate::currentDate())).set.id.value;
        press(Qt::Key_9, Qt::ControlModifier);
        chooseTab(u"evaluationTabs"_s, u"Sets of rules"_s);
        tabTo(u"setsOfRules"_s);
        const auto *view = window().currentPage()->findChild<ui::RecordTable *>(u"setsOfRules"_s)->view();
        for (int steps = 0; focus() != view && steps < 20; ++steps)
            press(Qt::Key_Tab);
        REQUIRE(focus() == view);
        press(Qt::Key_Home, Qt::ControlModifier);
        const auto row = [&] { return view->currentIndex().data(ui::IdRole).toLongLong(); };
        for (int steps = 0; row() != set && steps < view->model()->rowCount(); ++steps)
            press(Qt::Key_Down);
        const auto title = [&] {
            return view->model()->headerData(view->currentIndex().column(), Qt::Horizontal).toString();
        };
        for (int steps = 0; title() != "Valid to"_L1 && steps < view->model()->columnCount(); ++steps)
            press(Qt::Key_Right);
        press(Qt::Key_F2);
        type(u"%1-12-31"_s.arg(QDate::currentDate().year()));
        press(Qt::Key_Return);
        CHECK((valueOf(readRulebook(workbook().database(), QDate::currentDate())).set.validTo >= QDate::currentDate()));
    }

    /// F9, the speaker, the need and the words; then what is still to be decided leads to the ledger.
    void capture(const QString &speaker) const
    {
        const auto had = suggestions().size();
        within([this] { press(Qt::Key_F9); },
               [&] {
                   REQUIRE(qobject_cast<ui::CaptureWindow *>(front()) != nullptr);
                   type(speaker);
                   press(Qt::Key_Return);
                   press(Qt::Key_1, Qt::ControlModifier);
                   type(said);
                   press(Qt::Key_Return);
                   REQUIRE(suggestions().size() == had + 1);
                   tabTo(u"closing5"_s);
                   press(Qt::Key_Return);
               });
        CHECK(window().currentPage()->iconName() == u"ledger"_s);
        CHECK(window().currentPage()->current()
              == ui::RecordRef {SuggestionRepository::table, suggestions().last().id.value});
        CHECK(suggestions().last().need.isStored());
    }

    void route() const
    {
        within([this] { press(Qt::Key_N, Qt::AltModifier); },
               [this] {
                   typeInto(u"step_kind"_s, wordFor(StepKind::Reported));
                   typeInto(u"step_content"_s, u"反映带有普遍性，转社情民意信息。"_s);
                   pushButton(u"saveStep"_s);
               });
        CHECK(suggestions().last().route == Route::Report);
    }

    /// Shares that do not make 100 % are told beside them, and nothing is kept.
    void draft(const QStringList &authors) const
    {
        const auto write = [&] {
            typeInto(u"report_authors"_s, u"%1 60%、%2 30%"_s.arg(authors.at(0), authors.at(1)));
            press(Qt::Key_Return, Qt::ControlModifier);
            CHECK(front()->findChild<QLabel *>(u"report_authorsRemark"_s)->text().contains(u"90 %"_s));
            typeInto(u"report_authors"_s, u"%1 60%、%2 40%"_s.arg(authors.at(0), authors.at(1)));
            typeInto(u"report_analysis"_s, u"桥龄三十年，荷载标准低。"_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        };
        within([this] { press(Qt::Key_W, Qt::AltModifier); }, [&] { within([this] { press(Qt::Key_R); }, write); });
        CHECK(window().currentPage()->iconName() == u"reports"_s);
        CHECK(window().currentPage()->current() == ui::RecordRef {ReportRepository::table, report().id.value});
        CHECK(report().sources == QList<SuggestionId> {suggestions().last().id});
        CHECK(report().shares.values().size() == 2);
        CHECK(stateOf(report()) == ReportState::Draft);
    }

    void step(ReportEvent event, const Fields &fields) const
    {
        INFO(wordFor(event).toStdString());
        within([this] { press(Qt::Key_S, Qt::AltModifier); },
               [&] {
                   typeInto(u"move_event"_s, wordFor(event));
                   for (const auto &[name, words] : fields)
                       typeInto(u"move_"_s + name, words);
                   pushButton(u"saveMove"_s);
               });
    }
    void followCourse() const
    {
        step(ReportEvent::Edit, {{u"person"_s, u"曹编辑"_s}});
        step(ReportEvent::Review, {{u"person"_s, u"室主任"_s}});
        step(ReportEvent::Sign, {{u"person"_s, u"秘书长"_s}});
        CHECK(stateOf(report()) == ReportState::Signed);
        for (const QString &each : {level(u"city"_s), level(u"province"_s)}) {
            step(ReportEvent::Send, {{u"level"_s, each}, {u"person"_s, u"研究室"_s}});
            step(ReportEvent::Receive, {{u"level"_s, each}, {u"document"_s, u"收字118号"_s}});
        }
        REQUIRE(report().sendings.size() == 2);
        for (const ReportSending &each : report().sendings)
            CHECK(each.receipt == u"收字118号"_s);
        step(ReportEvent::Adopt,
             {{u"level"_s, level(u"province"_s)},
              {u"person"_s, adopter},
              {u"issue"_s, u"社情民意第88期"_s},
              {u"document"_s, u"鲁协信66号"_s}});
        const auto adopted = valueOf(AdoptionRepository(workbook().database()).of(report().id));
        REQUIRE(adopted.size() == 1);
        CHECK(adopted.first().body == adopter);
        CHECK(adopted.first().mode.isStored());
        CHECK((adopted.first().adoptedOn == QDate::currentDate()));
    }

    /// The card of the suggestion from the need to the result, found by its number.
    [[nodiscard]] QString thread() const
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(suggestions().last().number);
        press(Qt::Key_Return);
        REQUIRE(window().currentPage()->iconName() == u"ledger"_s);
        chooseTab(u"ledgerViews"_s, u"From need to result"_s);
        QStringList lines;
        const auto *views = window().currentPage()->findChild<QTabWidget *>(u"ledgerViews"_s);
        for (const QLabel *each : views->currentWidget()->findChildren<QLabel *>())
            lines.append(each->text());
        return lines.join(u'\n');
    }

    /// Saves the slip of `member` as `file`, from what is printed after the visit.
    void saveSlip(const QString &member, const QString &file) const
    {
        const auto save = [&] {
            type(file);
            press(Qt::Key_Return);
        };
        const auto savePaper = [&] {
            REQUIRE(qobject_cast<ui::PaperDialog *>(front()) != nullptr);
            tabTo(u"whichPaper"_s);
            const auto *papers = qobject_cast<QComboBox *>(focus());
            REQUIRE(papers != nullptr);
            press(Qt::Key_End); // the slips come last
            for (int steps = 0; !papers->currentText().contains(member) && steps < papers->count(); ++steps)
                press(Qt::Key_Up);
            REQUIRE(papers->currentText().contains(member));
            within([this] { press(Qt::Key_P, Qt::AltModifier); }, [&] { within([this] { press(Qt::Key_O); }, save); });
            press(Qt::Key_Escape);
        };
        within([this] { press(Qt::Key_F9); },
               [&] {
                   within([this] { press(Qt::Key_P, Qt::ControlModifier); }, savePaper);
                   press(Qt::Key_Escape);
               });
    }
    static QString textOf(const QString &pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
        REQUIRE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput()).remove(QRegularExpression(u"\\s"_s));
    }

    /// By Ctrl+Z, step by step; that a paper was printed stays told.
    void undoAll(const QStringList &before) const
    {
        const auto noted = valueOf(PrintingRepository(workbook().database()).all()).size();
        const auto isBack = [&] {
            const QStringList now = content();
            const QSet<QString> lines(now.cbegin(), now.cend());
            return now.size() == before.size() + noted
                && std::ranges::all_of(before, [&](const QString &line) { return lines.contains(line); });
        };
        CHECK_FALSE(isBack());
        for (int steps = 0; steps < 30 && !isBack(); ++steps) {
            const QString undone = workbook().undoText();
            INFO(undone.toStdString());
            press(Qt::Key_Z, Qt::ControlModifier);
            REQUIRE(workbook().redoText() == undone);
        }
        CHECK(isBack());
    }
};

} // namespace

TEST_CASE_METHOD(ProvinceStory, "a suggestion goes from the microphone to the province and back to its member by keys",
                 "[story]")
{
    const QStringList before = content();
    const auto had = suggestions().size();
    const QStringList authors = speakers();
    prolongRules();
    capture(authors.first());
    route();
    draft(authors);
    followCourse();

    const QString thread = this->thread();
    INFO(thread.toStdString());
    CHECK_FALSE(thread.contains(u"Still missing"_s));
    for (const QString &told : QStringList {said, wordFor(StepKind::Reported), report().title, level(u"province"_s),
                                            adopter, u"社情民意第88期"_s, authors.at(0), u"points"_s})
        CHECK(thread.contains(told));

    const QString slip = folder.filePath(u"slip.pdf"_s);
    saveSlip(authors.first(), slip);
    const QString text = textOf(slip);
    CHECK(text.contains(authors.first()));
    CHECK(text.contains(adopter));

    undoAll(before);
    CHECK(suggestions().size() == had);
    CHECK(workbook().check().isEmpty());
}
