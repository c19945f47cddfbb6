#include "core/base/codes.h"

#include "core/directory/directoryentry.h"
#include "core/ledger/suggestion.h"
#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("each value comes back from the code that it is written as", "[base]")
{
    for (std::size_t place = 0; place < codesOf(Route {}).size(); ++place) {
        const auto route = static_cast<Route>(place);
        CHECK(withCode<Route>(codeOf(route)) == route);
    }
    CHECK(codeOf(Route::OnSite) == u"onsite"_s);
    CHECK(codeOf(WordList::PolicyTag) == u"policy_tag"_s);
}

TEST_CASE("a code that no value has means none", "[base]")
{
    CHECK_FALSE(withCode<Route>(u"Onsite"_s));
    CHECK_FALSE(withCode<Route>(QString()));
    CHECK(withCode<WordList>(u"region"_s) == WordList::Region);
}
