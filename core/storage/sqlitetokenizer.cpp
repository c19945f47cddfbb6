#include "core/storage/sqlite.h"

#include <QString>

#include <array>
#include <memory>
#include <sqlite3.h>

namespace lianxin::sqlite {

namespace {

/// What a text is cut into.
enum class Kind {
    Space,
    Break, ///< punctuation: no phrase goes across it
    Letter, ///< of a word or number, which stay whole
    Character, ///< stands for itself
};

Kind kindOf(char32_t sign)
{
    switch (QChar::script(sign)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return Kind::Character;
    default:
        if (QChar::isLetterOrNumber(sign) || QChar::isMark(sign))
            return Kind::Letter;
        return QChar::isSpace(sign) ? Kind::Space : Kind::Break;
    }
}

/// In one width and one case.
char32_t foldedSign(char32_t sign)
{
    constexpr char32_t firstWide = 0xff01;
    constexpr char32_t lastWide = 0xff5e;
    return QChar::toCaseFolded(sign >= firstWide && sign <= lastWide ? sign - 0xfee0 : sign);
}

/// The sign that begins at `at` in UTF-8, and where the next one begins. Broken bytes give U+FFFD.
struct Decoded {
    char32_t sign = QChar::ReplacementCharacter;
    int end = 0;
};

Decoded decode(const char *text, int size, int at)
{
    const auto byte = [text](int place) { return static_cast<unsigned char>(text[place]); };
    const unsigned char lead = byte(at);
    const int more = lead >= 0xf0 ? 3 : (lead >= 0xe0 ? 2 : (lead >= 0xc0 ? 1 : 0));
    if (lead < 0x80)
        return {lead, at + 1};
    if (more == 0 || lead > 0xf4 || at + more >= size)
        return {QChar::ReplacementCharacter, at + 1};
    auto sign = static_cast<char32_t>(lead & (0x3f >> more));
    for (int place = at + 1; place <= at + more; ++place) {
        if ((byte(place) & 0xc0) != 0x80)
            return {QChar::ReplacementCharacter, at + 1};
        sign = (sign << 6) | (byte(place) & 0x3f);
    }
    if (sign > QChar::LastValidCodePoint || QChar::isSurrogate(sign))
        return {QChar::ReplacementCharacter, at + 1};
    return {sign, at + more + 1};
}

void appendFolded(QByteArray &word, char32_t sign)
{
    const char32_t folded = foldedSign(sign);
    word.append(folded < 0x80 ? QByteArray(1, static_cast<char>(folded)) : QString::fromUcs4(&folded, 1).toUtf8());
}

using Receive = int (*)(void *context, int flags, const char *token, int size, int start, int end);

/// Cuts one text into tokens and hands them on.
class Cutter
{
public:
    Cutter(void *context, Receive receive)
        : m_context(context)
        , m_receive(receive)
    {
    }

    int cut(const char *text, int size)
    {
        for (int at = 0; at < size && m_code == SQLITE_OK;) {
            const Decoded decoded = decode(text, size, at);
            take(decoded.sign, at, decoded.end);
            at = decoded.end;
        }
        endWord();
        return m_code;
    }

private:
    void take(char32_t sign, int start, int end)
    {
        const Kind kind = kindOf(foldedSign(sign));
        if (kind != Kind::Letter)
            endWord();
        if (kind == Kind::Break && m_hasTokens)
            m_breaksAt = start;
        if (kind != Kind::Letter && kind != Kind::Character)
            return;
        if (m_word.isEmpty())
            m_start = start;
        appendFolded(m_word, sign);
        m_end = end;
        if (kind == Kind::Character)
            endWord();
    }

    void endWord()
    {
        if (m_word.isEmpty())
            return;
        if (m_breaksAt >= 0)
            give("\x1f", m_breaksAt, m_breaksAt + 1);
        m_breaksAt = -1;
        give(m_word, m_start, m_end);
        m_hasTokens = true;
        m_word.clear();
    }

    void give(const QByteArray &token, int start, int end)
    {
        if (m_code == SQLITE_OK)
            m_code = m_receive(m_context, 0, token.constData(), static_cast<int>(token.size()), start, end);
    }

    void *m_context;
    Receive m_receive;
    QByteArray m_word;
    int m_start = 0;
    int m_end = 0;
    int m_breaksAt = -1; ///< where punctuation was met since the last token
    bool m_hasTokens = false;
    int m_code = SQLITE_OK;
};

int makeTokenizer(void *, const char **, int, Fts5Tokenizer **made)
{
    static int stateless = 0; // there must be something to point to
    *made = reinterpret_cast<Fts5Tokenizer *>(&stateless); // the C library's own word for "mine"
    return SQLITE_OK;
}

void dropTokenizer(Fts5Tokenizer *) { }

int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int size, Receive receive)
{
    return Cutter(context, receive).cut(text, size);
}

fts5_api *searchApi(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *raw = nullptr;
    sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &raw, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, &sqlite3_finalize);
    if (raw != nullptr && sqlite3_bind_pointer(raw, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr) == SQLITE_OK)
        sqlite3_step(raw);
    return api;
}

} // namespace

bool standsAlone(char32_t sign)
{
    return kindOf(sign) == Kind::Character;
}

Result<void> addTokenizer(sqlite3 *connection)
{
    fts5_api *api = searchApi(connection);
    if (api == nullptr)
        return explain(SQLITE_ERROR, QStringLiteral("this SQLite has no full text search"));
    fts5_tokenizer tokenizer {&makeTokenizer, &dropTokenizer, &tokenize};
    const int code = api->xCreateTokenizer(api, "cjk", nullptr, &tokenizer, nullptr);
    return code == SQLITE_OK ? Result<void>() : explain(code, QStringLiteral("the tokenizer was not taken"));
}

} // namespace lianxin::sqlite
