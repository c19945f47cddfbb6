#include "core/documents/linebreaking.h"

#include "tests/support/printing.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin::documents;

namespace {

// Written out here again, so that a sign lost from the program's own list is found.
const QString notAtStart = u"。，、；：？！）》」』】〕”’%％"_s;
const QString notAtEnd = u"（《「『【〔“‘"_s;

using Chance = std::mt19937;

qsizetype upTo(Chance &chance, qsizetype most)
{
    return qsizetype(chance() % unsigned(most + 1));
}

QString oneOf(Chance &chance, const QStringList &choices)
{
    return choices[upTo(chance, choices.size() - 1)];
}

QString aWord(Chance &chance)
{
    static const QStringList words {u"委员"_s,    u"联"_s,     u"产业升级"_s, u"邹平"_s,    u"𠮷"_s, u"陈㛃"_s,
                                    u"周𬭎"_s, u"Qt"_s,     u"AI"_s,       u"cluster"_s, u"3"_s,  u"12.5%"_s,
                                    u"8:30"_s,    u"2026年"_s, u"1.2亿元"_s,  u"—"_s,       u" "_s,  u"0543-3160001"_s};
    return oneOf(chance, words);
}

/// Chinese, Latin, figures and signs in any order, the brackets with something between them.
QString aText(Chance &chance)
{
    static const QStringList signs {u"。"_s, u"，"_s, u"、"_s, u"；"_s, u"："_s, u"？"_s, u"！"_s, u"……"_s, u"。”"_s};
    static const QStringList brackets {u"（）"_s, u"《》"_s, u"“”"_s, u"【】"_s, u"〔〕"_s, u"‘’"_s};
    QString text = u"关于"_s;
    for (qsizetype pieces = upTo(chance, 60); pieces > 0; --pieces) {
        const QString pair = oneOf(chance, brackets);
        switch (chance() % 6) {
        case 0:
            text += u"会"_s + oneOf(chance, signs);
            break;
        case 1:
            text += pair[0] + u"企"_s + aWord(chance).trimmed() + pair[1];
            break;
        default:
            text += aWord(chance);
        }
    }
    return text.trimmed();
}

/// A Chinese character is two units wide, others one.
QList<qreal> edgesOf(const QString &text)
{
    QList<qreal> edges {0};
    for (const QChar character : text)
        edges.append(edges.last() + (character.isLowSurrogate() ? 0 : character.unicode() < 0x2E80 ? 1 : 2));
    return edges;
}

QStringList cutUp(const QString &text, qreal room)
{
    const QList<qsizetype> starts =
        cutIntoLines(text, edgesOf(text), breakOpportunities(text), [room](qsizetype) { return room; });
    QStringList lines;
    for (qsizetype i = 0; i + 1 < starts.size(); ++i)
        lines.append(text.mid(starts[i], starts[i + 1] - starts[i]));
    return lines;
}

QString withoutSpaceAtEnd(QString line)
{
    while (line.endsWith(u' ') || line.endsWith(u'\n'))
        line.chop(1);
    return line;
}

/// What is wrong with `lines`; empty if nothing is.
QString faultIn(const QStringList &lines, const QString &text, qreal room)
{
    if (lines.join(QString()) != text)
        return u"something was lost or doubled"_s;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = withoutSpaceAtEnd(lines[i]);
        if (lines[i].isEmpty() || lines[i].front().isLowSurrogate())
            return u"an empty line or half a character"_s;
        if (i > 0 && notAtStart.contains(lines[i].front()))
            return u"begins with "_s + lines[i].front();
        if (i + 1 < lines.size() && !line.isEmpty() && notAtEnd.contains(line.back()))
            return u"ends with "_s + line.back();
        if (edgesOf(line).last() > room)
            return u"too long: "_s + line;
    }
    return {};
}

} // namespace

TEST_CASE("ten thousand mixed texts are cut without a sign out of place or a character lost", "[documents]")
{
    Chance chance(20260305);
    qsizetype lineCount = 0;
    for (int i = 0; i < 10000; ++i) {
        const QString text = aText(chance);
        const qreal room = qreal(28 + upTo(chance, 28));
        const QStringList lines = cutUp(text, room);
        lineCount += lines.size();
        const QString fault = faultIn(lines, text, room);
        if (!fault.isEmpty())
            FAIL("text " << i << ": " << text.toStdString() << "\n" << fault.toStdString());
    }
    CHECK(lineCount > 20000); // they were long enough to be cut
}

TEST_CASE("numbers stay with their units, and words in one piece", "[documents]")
{
    for (const QString &whole : {u"2026年"_s, u"12.5%"_s, u"8:30"_s, u"0543-3160001"_s, u"cluster"_s, u"——"_s, u"……"_s,
                                 u"（会"_s, u"会）"_s, u"2.滨"_s, u"𠮷"_s}) {
        INFO(whole.toStdString());
        const QList<bool> opportunities = breakOpportunities(whole);
        REQUIRE(opportunities.size() == whole.size() + 1);
        CHECK(opportunities.count(true) == 1);
        CHECK(opportunities.last());
    }
    CHECK(breakOpportunities(u"委员"_s) == QList<bool> {false, true, true});
    CHECK(breakOpportunities({}) == QList<bool> {true});
}

TEST_CASE("every sign of the standard has its place", "[documents]")
{
    for (const QChar sign : notAtStart)
        CHECK(forbiddenAtStart(sign.unicode()));
    for (const QChar sign : notAtEnd)
        CHECK(forbiddenAtEnd(sign.unicode()));
    CHECK_FALSE(forbiddenAtStart(U'委'));
    CHECK_FALSE(forbiddenAtEnd(U'委'));
}

TEST_CASE("a word longer than the line is cut where it no longer fits, but no character is", "[documents]")
{
    CHECK(cutUp(QString(25, u'a'), 10) == QStringList {QString(10, u'a'), QString(10, u'a'), QString(5, u'a')});
    const QString rare = u"𠮷"_s.repeated(5);
    CHECK(cutUp(rare, 5) == QStringList {u"𠮷𠮷"_s, u"𠮷𠮷"_s, u"𠮷"_s});
}

TEST_CASE("a line feed ends a line", "[documents]")
{
    CHECK(cutUp(u"甲\n乙"_s, 10) == QStringList {u"甲\n"_s, u"乙"_s});
    CHECK(cutUp({}, 10) == QStringList {QString()});
}

TEST_CASE("a label of two characters and a day of a month stay whole", "[documents]")
{
    const auto mayBreak = [](const QString &text, const QString &before) {
        return breakOpportunities(text).at(text.indexOf(before) + before.size());
    };
    CHECK_FALSE(mayBreak(u"示例甲，电话：0543"_s, u"，电"_s));
    CHECK(mayBreak(u"示例甲，电话：见附件"_s, u"电话："_s));
    CHECK(mayBreak(u"联系人员：甲"_s, u"联系"_s)); // of more characters
    CHECK_FALSE(mayBreak(u"2024年7月24日"_s, u"7月"_s));
    CHECK(mayBreak(u"7月2次"_s, u"7月"_s));
}
