#include "ui/base/privacy.h"

#include "tests/support/printing.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/shownrows.h"

#include <QTableView>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct Person {
    qint64 id = 0;
    QString name;
    QString phone;

    friend bool operator==(const Person &, const Person &) = default;
};

using PersonModel = ui::EntityTableModel<Person>;

/// Two people in a table, one with a mobile number and one with a landline, hidden.
struct PrivacyFixture {
    PersonModel model {{PersonModel::Column(u"Name"_s, &Person::name),
                        PersonModel::Column(u"Telephone"_s, &Person::phone)
                            .edits([](Person &person, const QVariant &value) { person.phone = value.toString(); })
                            .personal()}};
    QTableView view;

    PrivacyFixture()
    {
        model.setEntities({{1, u"Ann"_s, u"13800005678"_s}, {2, u"Bob"_s, u"1234567"_s}});
        view.setModel(&model);
        ui::setHidesPersonal(true);
    }
    ~PrivacyFixture() { ui::setHidesPersonal(false); }
    Q_DISABLE_COPY_MOVE(PrivacyFixture)

    QModelIndex phone(int row = 0) const { return model.index(row, 1); }
};

} // namespace

TEST_CASE_METHOD(PrivacyFixture, "a hidden number is shown by its ends, a short one not at all", "[base]")
{
    CHECK(phone(0).data().toString() == u"138\u2022\u2022\u2022\u2022\u2022\u202278"_s);
    CHECK(phone(1).data().toString() == QString(7, u'\u2022'));
    CHECK(model.index(0, 0).data().toString() == u"Ann"_s);
    ui::setHidesPersonal(false);
    CHECK(phone(0).data().toString() == u"13800005678"_s);
}

TEST_CASE_METHOD(PrivacyFixture, "a hidden number cannot be edited, so that dots never take its place", "[base]")
{
    int edits = 0;
    model.onRequest = [&edits](const PersonModel::Request &request) -> Result<QList<qint64>> {
        edits += static_cast<int>(request.edits.size());
        return QList<qint64>();
    };
    CHECK_FALSE(phone().flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(model.setData(phone(), u"1"_s, Qt::EditRole));
    CHECK(edits == 0);
    ui::setHidesPersonal(false);
    CHECK(phone().flags().testFlag(Qt::ItemIsEditable));
    CHECK(model.setData(phone(), u"1"_s, Qt::EditRole));
    CHECK(edits == 1);
}

TEST_CASE_METHOD(PrivacyFixture, "a hidden number leaves by no way: not the editor, the clipboard, nor the export",
                 "[base]")
{
    CHECK_FALSE(phone().data(Qt::EditRole).toString().contains(u"0000"_s));
    CHECK_FALSE(phone().data(Qt::ToolTipRole).toString().contains(u"0000"_s));
    view.selectAll();
    CHECK_FALSE(ui::selectionAsText(view, true).contains(u"0000"_s));
    const ui::ShownRows shown = ui::shownRows(view, u"People"_s);
    REQUIRE(shown.rows.size() == 2);
    CHECK_FALSE(shown.rows.first().at(1).toString().contains(u"0000"_s));
}
