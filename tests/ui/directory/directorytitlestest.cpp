#include "core/base/codes.h"
#include "core/directory/settings.h"
#include "core/directory/startingwords.h"
#include "tests/support/office.h"
#include "ui/base/listtitles.h"
#include "ui/base/meanings.h"
#include "ui/directory/settingtitles.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("every list has a title of its own", "[directory]")
{
    QSet<QString> titles;
    const auto lists = codesOf(WordList {}).size();
    for (std::size_t list = 0; list < lists; ++list)
        titles.insert(ui::titleOf(static_cast<WordList>(list)));
    CHECK(titles.size() == static_cast<qsizetype>(lists));
    CHECK(ui::titleOf(WordList::Region) == u"Regions"_s);
    CHECK(ui::titleOf(WordList::Post) == u"Endings of posts"_s);
}

TEST_CASE("every word and setting that comes with the program is told in words", "[directory]")
{
    const Office office;
    REQUIRE(addStartingWords(*office.workbook));
    for (const DirectoryEntry &entry : valueOf(DirectoryRepository(office.database).all())) {
        const auto meanings = ui::meaningsOf(entry.list);
        INFO(codeOf(entry.list).toStdString() << ' ' << entry.meaning.toStdString());
        if (!entry.meaning.isEmpty())
            CHECK(std::ranges::find(meanings, entry.meaning, &ui::Meaning::code) != meanings.end());
    }
    for (const Setting &setting : valueOf(Settings(office.database).all())) {
        INFO(setting.name.toStdString());
        CHECK(ui::settingTitle(setting.name) != setting.name);
        for (const ui::Meaning &part : ui::settingParts(setting.name))
            CHECK(setting.value.contains(part.code));
        const auto choices = ui::settingChoices(setting.name);
        if (!choices.isEmpty())
            CHECK(std::ranges::find(choices, setting.value, &ui::Meaning::code) != choices.end());
    }
}

TEST_CASE("the meanings of a list have different titles, so that each can be chosen", "[directory]")
{
    for (std::size_t list = 0; list < codesOf(WordList {}).size(); ++list) {
        const auto meanings = ui::meaningsOf(static_cast<WordList>(list));
        QSet<QString> titles;
        for (const ui::Meaning &each : meanings)
            titles.insert(each.title);
        CHECK(titles.size() == meanings.size());
    }
    CHECK(ui::meaningsOf(WordList::Region).isEmpty());
    CHECK(ui::settingTitle(u"unknown.setting"_s) == u"unknown.setting"_s);
}
