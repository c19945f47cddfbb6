#pragma once

#include "tests/support/formhands.h"
#include "tests/support/tablehands.h"
#include "ui/base/entitytablemodel.h"

#include <QFile>
#include <QStandardPaths>

/// Somebody who is entered in the tests: a field of each kind.
struct Guest {
    lianxin::Id<struct GuestTag> id;
    QString name;
    QString sector;
    QDate from;
    QDate until;
    int seats = 1;
    bool speaks = false;
    QString note;
    QString remark;

    friend bool operator==(const Guest &, const Guest &) = default;
};

inline lianxin::Result<void> validate(const Guest &guest)
{
    using namespace Qt::StringLiterals;
    if (guest.until.isValid() && guest.until < guest.from)
        return lianxin::Error {lianxin::ErrorKind::Invalid, u"Nobody leaves before coming."_s, {}};
    return {};
}

inline QList<lianxin::ui::TableColumn<Guest>> guestColumns()
{
    using namespace Qt::StringLiterals;
    using C = lianxin::ui::TableColumn<Guest>;
    using lianxin::Result;
    const QStringList sectors {u"科技界"_s, u"教育界"_s};
    return {
        C(u"Name"_s, &Guest::name).named(u"name"_s).edits([](Guest &g, const QVariant &v) { g.name = v.toString(); }),
        C(u"Sector"_s, &Guest::sector)
            .named(u"sector"_s)
            .edits([sectors](Guest &g, const QVariant &v) -> Result<void> {
                if (!v.toString().isEmpty() && !sectors.contains(v.toString()))
                    return lianxin::Error {lianxin::ErrorKind::Invalid, v.toString() + u" is no sector."_s, {}};
                g.sector = v.toString();
                return {};
            })
            .offers([sectors](const Guest &) { return sectors; }),
        C(u"From"_s, &Guest::from).named(u"from"_s).edits([](Guest &g, const QVariant &v) { g.from = v.toDate(); }),
        C(u"Until"_s, &Guest::until).named(u"until"_s).edits([](Guest &g, const QVariant &v) { g.until = v.toDate(); }),
        C(u"Seats"_s, &Guest::seats).named(u"seats"_s).edits([](Guest &g, const QVariant &v) { g.seats = v.toInt(); }),
        C(u"Speaks"_s, &Guest::speaks).named(u"speaks"_s).edits([](Guest &g, const QVariant &v) {
            g.speaks = v.toBool();
        }),
        C(u"Note"_s, &Guest::note).named(u"note"_s).edits([](Guest &g, const QVariant &v) { g.note = v.toString(); }),
        C(u"Remark"_s, &Guest::remark).named(u"remark"_s).edits([](Guest &g, const QVariant &v) {
            g.remark = v.toString();
        }),
        C(u"Length"_s, [](const Guest &g) { return g.name.size(); }).named(u"length"_s),
    };
}

/// A table of guests with its form above it, and what was stored.
struct GuestForm {
    QString workbook = QStringLiteral("/office/guests.lianxin");
    QWidget window;
    lianxin::ui::EntityTableModel<Guest> model {guestColumns()};
    QList<Guest> stored;
    QString failure; ///< why nothing can be stored now
    lianxin::ui::RecordTable *table = nullptr;
    lianxin::ui::RecordForm *form = nullptr;

    explicit GuestForm(bool keepsDraft = false)
    {
        using namespace Qt::StringLiterals;
        QStandardPaths::setTestModeEnabled(true);
        if (!keepsDraft)
            QFile::remove(lianxin::ui::FormDraft(workbook, u"guestForm"_s).path());
        model.onComplete = [](Guest &draft, const QList<Guest> &) -> lianxin::Result<void> {
            if (draft.name.isEmpty())
                draft.name = u"New guest"_s;
            if (!draft.from.isValid())
                draft.from = {2024, 3, 15};
            return {};
        };
        model.onRequest = [this](const auto &request) -> lianxin::Result<QList<qint64>> {
            if (!failure.isEmpty())
                return lianxin::Error {lianxin::ErrorKind::Storage, failure, {}};
            QList<qint64> ids;
            for (Guest each : request.added) {
                each.id = {stored.size() + 1};
                ids.append(each.id.value);
                stored.append(each);
            }
            model.setEntities(stored);
            return ids;
        };
        table = new lianxin::ui::RecordTable(u"guests"_s, u"Guests"_s);
        table->setModel(&model);
        table->offerAdding(u"New guest"_s);
        form = new lianxin::ui::RecordForm(
            {.name = u"guestForm"_s,
             .title = u"New guest"_s,
             .groups = {{u"Who"_s, {u"name"_s, u"sector"_s}}, {u"When"_s, {u"from"_s, u"until"_s}}},
             .required = {u"name"_s},
             .longTexts = {u"note"_s},
             .carried = {u"sector"_s},
             .naming = {u"name"_s, u"sector"_s}},
            &model, workbook);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(form->above(table));
        window.resize(1130, 640);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ~GuestForm() { delete form; } // before what it fills in
    Q_DISABLE_COPY_MOVE(GuestForm)
};
