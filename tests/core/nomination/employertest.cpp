#include "core/nomination/employer.h"

#include "tests/support/printing.h"

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("the employer is what stands before the longest post", "[nomination]")
{
    const QStringList posts {u"主任"_s, u"副主任"_s, u"总工程师"_s, u"工程师"_s, u"党委书记"_s, u"书记"_s};

    CHECK(employerOf(u"市电力发展服务中心主任"_s, posts) == u"市电力发展服务中心"_s);
    CHECK(employerOf(u"沾化区公共就业服务中心副主任"_s, posts) == u"沾化区公共就业服务中心"_s);
    CHECK(employerOf(u"无棣蓝晶盐化有限公司总工程师"_s, posts) == u"无棣蓝晶盐化有限公司"_s);
    CHECK(employerOf(u"滨城区安和社区党委书记、居委会主任"_s, posts) == u"滨城区安和社区"_s);
    CHECK(employerOf(u"自由撰稿人"_s, posts) == u"自由撰稿人"_s);
    CHECK(employerOf(u"主任"_s, posts) == u"主任"_s);
    CHECK(employerOf({}, posts).isEmpty());
}

TEST_CASE("whoever holds several posts has several employers", "[nomination]")
{
    const QStringList posts {u"常委"_s, u"董事长"_s};
    CHECK(employersOf(u"市青年联合会常委、嘉朗国际贸易有限公司董事长"_s, posts)
          == QStringList {u"市青年联合会"_s, u"嘉朗国际贸易有限公司"_s});
    CHECK(employersOf({}, posts).isEmpty());
}
