#include "core/directory/directoryentry.h"

#include "tests/support/refusal.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a word that breaks a rule is told which", "[directory]")
{
    DirectoryEntry entry;
    CHECK(refusal(validate(entry)) == u"A word of a list has 1 to 100 characters."_s);
    entry.name = QString(101, u'w');
    CHECK(refusal(validate(entry)) == u"A word of a list has 1 to 100 characters."_s);
    entry.name.chop(1);
    CHECK(validate(entry));
    entry.validFrom = {2024, 2, 1};
    entry.validTo = {2024, 1, 31};
    CHECK(refusal(validate(entry)) == u"The last day lies before the first."_s);
    entry.validTo = entry.validFrom;
    CHECK(validate(entry));
}
