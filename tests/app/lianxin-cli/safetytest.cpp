#include "tests/app/lianxin-cli/commandline.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct SafetyCalls : CommandLine {
    QString workbook = empty();
    QString copy = file(u"copy.lianxin"_s);

    [[nodiscard]] QJsonArray actions(const QStringList &options = {}) const
    {
        const CliAnswer answer = run(QStringList {u"history"_s, workbook, u"--json"_s} + options);
        CHECK(answer.exit == 0);
        return answer.json().value(u"actions"_s).toArray();
    }
    void importRoster() const { REQUIRE(run({u"import"_s, workbook, roster()}).exit == 0); }
};

} // namespace

TEST_CASE_METHOD(SafetyCalls, "a backup is written and checked, and replaces no file", "[cli]")
{
    const CliAnswer first = run({u"backup"_s, workbook, u"--to"_s, copy, u"--json"_s});
    CHECK(first.exit == 0);
    CHECK(first.json() == QJsonObject {{u"file"_s, copy}, {u"checked"_s, true}});
    CHECK(run({u"check"_s, copy}).exit == 0);

    importRoster();
    const QByteArray before = bytesOf(copy);
    const CliAnswer again = run({u"backup"_s, workbook, u"--to"_s, copy, u"--json"_s});
    CHECK(again.exit == 3);
    CHECK(again.out.isEmpty());
    CHECK(again.told.startsWith(u"There is a file of this name already."_s));
    CHECK(bytesOf(copy) == before);
}

TEST_CASE_METHOD(SafetyCalls, "a workbook is restored from a backup, and what was there is kept", "[cli]")
{
    REQUIRE(run({u"backup"_s, workbook, u"--to"_s, copy}).exit == 0);
    const auto before = actions();
    importRoster();
    CHECK(actions().size() == before.size() + 1);

    const CliAnswer restored = run({u"restore"_s, copy, u"--to"_s, workbook, u"--json"_s});
    CHECK(restored.exit == 0);
    CHECK(restored.json() == QJsonObject {{u"file"_s, workbook}, {u"checked"_s, true}});
    CHECK(actions() == before);
    CHECK(restored.told.contains(workbook + u".backup/"_s));
}

TEST_CASE_METHOD(SafetyCalls, "a damaged workbook is found out, not used, and not copied", "[cli]")
{
    importRoster();
    const QByteArray sound = bytesOf(workbook);
    written(u"empty.lianxin"_s, sound.left(sound.size() / 2));
    const CliAnswer checked = run({u"check"_s, workbook, u"--json"_s});
    CHECK(checked.exit == 4);
    CHECK(run({u"stats"_s, workbook}).exit == 4);
    CHECK(run({u"backup"_s, workbook, u"--to"_s, copy}).exit == 4);
    CHECK(run({u"restore"_s, workbook, u"--to"_s, copy}).exit == 4);
    CHECK_FALSE(QFile::exists(copy));
}

TEST_CASE_METHOD(SafetyCalls, "a sound workbook is checked without findings", "[cli]")
{
    CHECK(run({u"check"_s, workbook, u"--json"_s}).json()
          == QJsonObject {{u"ok"_s, true}, {u"findings"_s, QJsonArray()}});
}

TEST_CASE_METHOD(SafetyCalls, "the history is listed, newest first, and taken back and forth", "[cli]")
{
    importRoster();
    const auto imported = actions();
    const auto newest = imported.first().toObject();
    CHECK(newest.value(u"undoes"_s).isNull());
    CHECK(actions({u"--limit"_s, u"1"_s}) == QJsonArray {newest});

    const auto undone = actions({u"--undo"_s});
    CHECK(undone.size() == imported.size() + 1);
    CHECK(undone[0][u"undoes"_s] == newest.value(u"id"_s));
    CHECK(run({u"history"_s, workbook}).out.contains(u"Undo: "_s + newest.value(u"label"_s).toString()));

    const auto redone = actions({u"--redo"_s});
    CHECK(redone.size() == imported.size() + 2);
    CHECK(redone[0][u"undoes"_s] == undone[0][u"id"_s]);
}

TEST_CASE_METHOD(SafetyCalls, "undo and redo of nothing are told, exit so and change nothing", "[cli]")
{
    const auto before = actions();
    for (const auto &[option, sentence] : {std::pair {u"--undo"_s, u"There is nothing to undo.\n"_s},
                                           std::pair {u"--redo"_s, u"There is nothing to redo.\n"_s}}) {
        const CliAnswer answer = run({u"history"_s, workbook, option});
        CHECK(answer.exit == 1);
        CHECK(answer.told == sentence);
    }
    CHECK(actions() == before);
}
