#include "core/activities/project.h"

#include "tests/support/refusal.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a project or a need that breaks a rule is told which", "[activities]")
{
    Project project;
    project.number = 1;
    CHECK(refusal(validate(project)) == u"The name of a project has 1 to 200 characters."_s);
    project.name = QString(201, u'p');
    CHECK(refusal(validate(project)) == u"The name of a project has 1 to 200 characters."_s);
    project.name.chop(1);
    CHECK(validate(project));
    project.visitNote = QString(20'001, u'v');
    CHECK(refusal(validate(project)) == u"The notes of a visit have at most 20,000 characters for a project."_s);
    project.visitNote.chop(1);
    CHECK(validate(project));
    project.number = 0;
    CHECK(refusal(validate(project)) == u"The number of a project is 1 or more."_s);

    Need need;
    need.number = 1;
    CHECK(refusal(validate(need)) == u"A need is told in 1 to 5,000 characters."_s);
    need.content = QString(5001, u'n');
    CHECK(refusal(validate(need)) == u"A need is told in 1 to 5,000 characters."_s);
    need.content.chop(1);
    CHECK(validate(need));
    need.number = 0;
    CHECK(refusal(validate(need)) == u"The number of a need is 1 or more."_s);
}
