#include "core/documents/addresslabels.h"

#include "tests/core/documents/invitingoffice.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;
using namespace lianxin::documents;

namespace {

struct Addresses : InvitingOffice {
    static LabelForm form(const QString &code)
    {
        const auto forms = valueOf(labelForms());
        const auto found = std::ranges::find(forms, code, &LabelForm::code);
        REQUIRE(found != forms.end());
        return *found;
    }

    QList<Document> written(const QString &code, int skipped = 0, LetterKind kind = LetterKind::Members) const
    {
        return valueOf(addresses(database, kind, visit.id, form(code), skipped, today)).papers;
    }

    /// What each label or part says.
    static QStringList pieces(const Document &paper)
    {
        QStringList texts {{}};
        for (const Block &block : paper.blocks) {
            if (std::holds_alternative<PageBreak>(block))
                texts.append(QString());
            else
                texts.last() += plainText(Document {Format::List, Paper::A4, {}, {}, {block}, {}, {}}) + u'\n';
        }
        return texts;
    }
};

} // namespace

TEST_CASE_METHOD(Addresses, "every label and every part of an envelope lies on its paper, and none upon another",
                 "[documents]")
{
    CHECK(form(u"3x8"_s).labels() == 24);
    CHECK(form(u"3x7"_s).labels() == 21);
    CHECK(form(u"dl"_s).labels() == 1);
    for (const LabelForm &each : valueOf(labelForms())) {
        INFO(each.code.toStdString());
        const QRectF paper(QPointF(), each.placing.paper);
        CHECK_FALSE(each.title.isEmpty());
        for (const QRectF &box : each.placing.boxes) {
            CHECK(paper.contains(box));
            for (const QRectF &other : each.placing.boxes)
                CHECK((box == other || !box.intersects(other)));
        }
    }
}

TEST_CASE_METHOD(Addresses, "labels name each recipient once, beginning at the first label that is left", "[documents]")
{
    invite(u"Ann"_s);
    invite(u"Ben"_s);
    invite(u"Cid"_s, Reply::Declined);
    const auto sheets = written(u"3x8"_s, 5);
    REQUIRE(sheets.size() == 1);
    const QStringList labels = pieces(sheets.first());
    REQUIRE(labels.size() == 7);
    for (int used = 0; used < 5; ++used)
        CHECK(labels.at(used).isEmpty());
    CHECK(labels.at(5).contains(u"Ann"_s));
    CHECK(labels.at(5).contains(u"委员"_s));
    CHECK(labels.at(6).contains(u"Ben"_s));

    for (const QString &number : {u"N-1"_s, u"N-2"_s}) {
        Suggestion handed = suggestion(number, visit.id);
        handed.route = Route::Department;
        handed.mainUnit = word(WordList::Unit, u"Road Bureau"_s);
        SuggestionRepository suggestions(database);
        valueOf(act(*workbook, [&] { return suggestions.update(handed); }));
    }
    const auto units = pieces(written(u"3x8"_s, 0, LetterKind::Transfer).first());
    REQUIRE(units.size() == 1); // two letters, one address
    CHECK(units.first().contains(u"Road Bureau"_s));
    CHECK_FALSE(units.first().contains(u"委员"_s));
}

TEST_CASE_METHOD(Addresses, "the address comes from the office's own fields of its members", "[documents]")
{
    invite(u"Ann"_s);
    const CustomField address = customField(CustomRecord::Member, u"Where"_s);
    Settings settings(database);
    succeed(act(*workbook, [&] { return settings.set(u"letter.address_field"_s, u"Where"_s); }));
    MemberRepository members(database);
    Member ann = valueOf(members.all()).first();
    ann.custom.insert(address.id, u"1 River Road"_s);
    ann.unit = u"Mill"_s;
    valueOf(act(*workbook, [&] { return members.update(ann); }));
    const QString label = pieces(written(u"3x8"_s).first()).first();
    CHECK(label.startsWith(u"1 River Road\nMill\nAnn"_s));
}

TEST_CASE_METHOD(Addresses, "each recipient has an envelope with its own parts", "[documents]")
{
    invite(u"Ann"_s);
    invite(u"Ben"_s);
    const auto envelopes = written(u"dl"_s);
    REQUIRE(envelopes.size() == 2);
    const QStringList parts = pieces(envelopes.last());
    REQUIRE(parts.size() == 3);
    CHECK(parts.at(1).contains(u"Ben"_s));
    CHECK(parts.at(2).contains(u"Town Committee"_s));
    CHECK(envelopes.last().placing.paper == QSizeF(220, 110));
}

TEST_CASE_METHOD(Addresses, "nobody to write to is told, not printed", "[documents]")
{
    CHECK(addresses(database, LetterKind::Members, visit.id, form(u"3x8"_s), 0, today).error().kind
          == ErrorKind::Invalid);
}

TEST_CASE_METHOD(Addresses, "a unit is called on its envelope as in its letter", "[documents]")
{
    const QString envelope = pieces(written(u"dl"_s, 0, LetterKind::County).first()).at(1);
    CHECK(envelope.contains(u"政协North委员会"_s));
    CHECK_FALSE(envelope.contains(u"："_s));
}

TEST_CASE_METHOD(Addresses, "who lacks an address or a postcode is told", "[documents]")
{
    invite(u"Ann"_s);
    invite(u"Ben"_s);
    const CustomField address = customField(CustomRecord::Member, u"Where"_s);
    Settings settings(database);
    succeed(act(*workbook, [&] { return settings.set(u"letter.address_field"_s, u"Where"_s); }));
    MemberRepository members(database);
    Member ann = valueOf(members.all()).first();
    ann.custom.insert(address.id, u"1 River Road"_s);
    valueOf(act(*workbook, [&] { return members.update(ann); }));
    const auto remarks = valueOf(addresses(database, LetterKind::Members, visit.id, form(u"3x8"_s), 0, today)).remarks;
    CHECK(remarks == QStringList {u"1 lack a postal address: Ben."_s, u"2 lack a postcode: Ann、Ben."_s});
}
