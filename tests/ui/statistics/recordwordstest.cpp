#include "ui/statistics/recordwords.h"

#include "core/statistics/recordedfigure.h"
#include "tests/support/printing.h"
#include "tests/support/smallyear.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// A spring in which something of every kind happened.
SmallYear aFullSpring()
{
    SmallYear year = aBusySpring();
    const ActivityId activity = year.facts.activities.first().id;
    Project project;
    project.id = {901};
    project.activity = activity;
    project.name = u"Mill"_s;
    year.facts.projects.append(project);
    Need need;
    need.id = {902};
    need.project = project.id;
    need.content = u"Loans"_s;
    year.facts.needs.append(need);
    LeaderComment comment;
    comment.id = {903};
    comment.report = year.facts.reports.first().id;
    comment.commentedOn = {2024, 5, 1};
    year.facts.comments.append(comment);
    MonthlyAward award;
    award.id = {904};
    award.month = u"2024-04"_s;
    award.member = year.facts.members.first().id;
    year.facts.awards.append(award);
    year.facts.outcomes.first().peopleTrained = 20;
    year.adopt(year.facts.reports.first().id, "nation", "single", {2024, 6, 1});
    year.facts.invitations.first().channel = Channel::Volunteer;
    return year;
}

} // namespace

TEST_CASE("every record behind a figure has a name and opens something", "[statistics]")
{
    const SmallYear year = aFullSpring();
    const FactIndex index(year.facts);
    const auto figures = recordedFigures(year.facts, {{2024, 1, 1}, {2024, 12, 31}}, {2025, 1, 1});
    const QSet<QString> ofEarlierYears {u"earlier_adopted"_s, u"province_earlier"_s};
    for (const RecordedFigure &figure : figures) {
        INFO(figure.key.toStdString());
        CHECK((figure.value > 0 || figure.key.contains(u'/') || ofEarlierYears.contains(figure.key)));
        for (const qint64 id : figure.records.ids) {
            const ui::RecordWords words = ui::wordsFor(index, {figure.records.table, id});
            CHECK_FALSE(words.name.isEmpty());
            CHECK(words.name != QString::number(id));
            CHECK_FALSE(words.opens.table.isEmpty());
        }
    }
    CHECK(ui::wordsFor(index, {u"suggestion"_s, 9999}).name == u"9999"_s);
}
