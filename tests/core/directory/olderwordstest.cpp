#include "core/base/codes.h"
#include "core/base/resourcefolder.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/startingwords.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lianxin;

TEST_CASE("a file of before has the words that its rules ask for, as a new one has", "[directory]")
{
    const QTemporaryDir folder;
    const QDir steps(resourcePath(u"migrations"_s));
    QDir older(folder.path());
    REQUIRE(older.mkdir(u"older"_s));
    for (const QString &step : steps.entryList({u"*.sql"_s}))
        if (step < u"0025"_s)
            REQUIRE(QFile::copy(steps.filePath(step), folder.filePath(u"older/"_s + step)));
    const QString path = folder.filePath(u"office.lianxin"_s);
    {
        const auto workbook = valueOf(Workbook::create(path, u"Tester"_s, folder.filePath(u"older"_s)));
        valueOf(workbook->perform(u"Add"_s, [&] {
            return workbook->database().run(u"INSERT INTO directory_entry (list, name) VALUES ('region', 'North')"_s);
        }));
    }
    const auto upgraded = valueOf(Workbook::open(path, u"Tester"_s));
    const auto fresh = aWorkbook();
    succeed(addStartingWords(*fresh));
    const Directory now = valueOf(readDirectory(upgraded->database()));
    const Directory meant = valueOf(readDirectory(fresh->database()));
    for (const WordList list :
         {WordList::DeclineReason, WordList::ServiceForm, WordList::Measure, WordList::Segment, WordList::NeedSource,
          WordList::PlaceKind, WordList::ActivityKind, WordList::VenueKind}) {
        INFO(codeOf(list).toStdString());
        QStringList names;
        for (const DirectoryEntry &each : meant.of(list))
            names.append(each.name + u'/' + each.meaning);
        CHECK_FALSE(names.isEmpty());
        QStringList found;
        for (const DirectoryEntry &each : now.of(list))
            found.append(each.name + u'/' + each.meaning);
        CHECK(found == names);
    }
}
