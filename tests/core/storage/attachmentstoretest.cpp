#include "core/storage/attachmentstore.h"

#include "tests/support/builders.h"
#include "tests/support/storagethings.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

struct AttachmentFixture {
    std::unique_ptr<Workbook> workbook = aWorkbookOfThings();
    Database &database = workbook->database();
    AttachmentStore store {database};
    Things things {database};

    /// Keeps `content` along with a new thing.
    QString attach(const QByteArray &content)
    {
        return valueOf(workbook->perform(u"Attach"_s, [&]() -> Result<QString> {
            valueOf(things.insert({}));
            return store.store(content);
        }));
    }
};

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 7;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

} // namespace

TEST_CASE_METHOD(AttachmentFixture, "what is attached comes back byte for byte", "[storage]")
{
    const qsizetype chunk = AttachmentStore::chunkSize;
    const qsizetype size = GENERATE_COPY(qsizetype(0), qsizetype(1), chunk - 1, chunk, chunk + 1, 3 * chunk + 17);
    const QByteArray content = noise(size);

    const QString hash = attach(content);

    CHECK(hash.size() == 64);
    CHECK(valueOf(store.read(hash)) == content);
    CHECK(valueOf(store.sizeOf(hash)) == size);
    CHECK(countOf(database, u"attachment_chunk"_s) == (size + chunk - 1) / chunk);
}

TEST_CASE_METHOD(AttachmentFixture, "the same content is kept once", "[storage]")
{
    const QByteArray content = noise(1000);
    QBuffer device;
    device.setData(content);
    REQUIRE(device.open(QIODevice::ReadOnly));
    device.seek(500); // it is read from its beginning all the same

    CHECK(attach(content) == attach(content));
    CHECK(valueOf(act(*workbook, [&] { return store.store(device); })) == attach(content));
    CHECK(countOf(database, u"attachment_content"_s) == 1);
    CHECK(countOf(database, u"attachment_chunk"_s) == 1);
}

TEST_CASE_METHOD(AttachmentFixture, "an attachment outlives undo, and leaves no image in the history", "[storage]")
{
    const QString hash = attach(noise(1000));
    succeed(workbook->undo());

    CHECK(valueOf(store.read(hash)) == noise(1000));
    CHECK(countOf(database, u"change WHERE table_name LIKE 'attachment%'"_s) == 0);
}

TEST_CASE_METHOD(AttachmentFixture, "an attachment is not kept when its action fails", "[storage]")
{
    QString hash;
    const auto failed = workbook->perform(u"Attach"_s, [&]() -> Result<void> {
        hash = valueOf(store.store("words"));
        return Error {ErrorKind::Cancelled, {}, {}};
    });
    CHECK_FALSE(failed);
    CHECK(store.read(hash).error().kind == ErrorKind::NotFound);
}

TEST_CASE_METHOD(AttachmentFixture, "an attachment that was altered is not handed out", "[storage]")
{
    const QString hash = attach(noise(1000));
    CHECK_FALSE(act(*workbook, [&] { return database.run(u"UPDATE attachment_chunk SET bytes = x'00'"_s); }));
    valueOf(database.run(u"DELETE FROM attachment_chunk"_s));

    CHECK(store.read(hash).error().kind == ErrorKind::Unusable);
}

TEST_CASE_METHOD(AttachmentFixture, "a snapshot has all but the attachments", "[storage]")
{
    const QString hash = attach(noise(3 * AttachmentStore::chunkSize));
    const auto reader = valueOf(Database::open(valueOf(workbook->snapshot())));

    CHECK(valueOf(Things(*reader).all()) == valueOf(things.all()));
    CHECK(countOf(*reader, u"action"_s) == countOf(database, u"action"_s));
    CHECK(countOf(*reader, u"change"_s) == countOf(database, u"change"_s));
    CHECK(countOf(*reader, u"attachment_chunk"_s) == 0);
    CHECK(countOf(*reader, u"sqlite_schema WHERE type = 'index'"_s)
          == countOf(database, u"sqlite_schema WHERE type = 'index'"_s));
}
