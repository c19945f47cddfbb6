#include "ui/forms/formdraft.h"

#include "tests/support/printing.h"

#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace lianxin::ui;

namespace {

struct DraftFixture {
    FormDraft draft = ofTest();
    DraftFixture() = default;
    ~DraftFixture() { QFile::remove(draft.path()); }
    static FormDraft ofTest()
    {
        QStandardPaths::setTestModeEnabled(true); // before the path of the draft is made
        return {u"/office/2024.lianxin"_s, u"memberForm"_s};
    }
    Q_DISABLE_COPY_MOVE(DraftFixture)
};

} // namespace

TEST_CASE_METHOD(DraftFixture, "a draft is kept, read by another form of the same name, and discarded", "[forms]")
{
    const FormDraft::Texts texts {{u"name"_s, u"王小明"_s}, {u"note"_s, u"<b>\n\"\u2028"_s}};
    REQUIRE(draft.keep(texts));
    const auto kept = FormDraft(u"/office/2024.lianxin"_s, u"memberForm"_s).kept();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().texts == texts);
    CHECK(FormDraft(u"/office/2024.lianxin"_s, u"activityForm"_s).kept().isEmpty());
    CHECK(FormDraft(u"/office/2025.lianxin"_s, u"memberForm"_s).kept().isEmpty());
    draft.discard();
    CHECK(ofTest().kept().isEmpty());
    CHECK_FALSE(QFile::exists(draft.path()));
}

TEST_CASE_METHOD(DraftFixture, "each entry that was begun is kept, and taken up or discarded by itself", "[forms]")
{
    REQUIRE(draft.keep({{u"name"_s, u"王"_s}}));
    REQUIRE(draft.keep({{u"name"_s, u"王小明"_s}})); // the same one, typed on
    draft.beginNext();
    REQUIRE(draft.keep({{u"name"_s, u"李大海"_s}}));
    auto kept = ofTest().kept();
    REQUIRE(kept.size() == 2);
    CHECK(kept.at(0).texts.value(u"name"_s) == u"王小明"_s);
    CHECK(kept.at(1).texts.value(u"name"_s) == u"李大海"_s);

    FormDraft later = ofTest();
    later.resume(kept.at(0).id);
    CHECK(later.kept().size() == 1); // the other one
    REQUIRE(later.keep({{u"name"_s, u"王小明明"_s}}));
    later.discard(kept.at(1).id);
    kept = ofTest().kept();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().texts.value(u"name"_s) == u"王小明明"_s);
}

TEST_CASE_METHOD(DraftFixture, "the only entry that an earlier version kept is read", "[forms]")
{
    REQUIRE(draft.keep({{u"name"_s, u"王"_s}}));
    QFile file(draft.path());
    REQUIRE(file.open(QFile::WriteOnly));
    file.write(R"({"name": "Wang", "note": "n"})");
    file.close();
    const auto kept = ofTest().kept();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().texts == FormDraft::Texts {{u"name"_s, u"Wang"_s}, {u"note"_s, u"n"_s}});
    QFile::remove(draft.path());
}

TEST_CASE_METHOD(DraftFixture, "only the user may read a draft", "[forms]")
{
    REQUIRE(draft.keep({{u"phone"_s, u"13800001111"_s}}));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(draft.path()) & others) == 0);
}

TEST_CASE_METHOD(DraftFixture, "an empty form leaves no draft, nor does a damaged one stop anybody", "[forms]")
{
    REQUIRE(draft.keep({{u"name"_s, u"王"_s}}));
    REQUIRE(draft.keep({}));
    CHECK_FALSE(QFile::exists(draft.path()));
    REQUIRE(draft.keep({{u"name"_s, u"王"_s}}));
    QFile file(draft.path());
    REQUIRE(file.open(QFile::WriteOnly));
    file.write("{\"name\": ");
    file.close();
    CHECK(ofTest().kept().isEmpty());
}

TEST_CASE("a workbook in memory keeps no draft", "[forms]")
{
    FormDraft draft({}, u"memberForm"_s);
    CHECK(draft.path().isEmpty());
    CHECK(draft.keep({{u"name"_s, u"王"_s}}));
    CHECK(draft.kept().isEmpty());
}
