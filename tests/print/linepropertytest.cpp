#include "core/documents/linebreaking.h"
#include "tests/support/printing.h"
#include "ui/print/geometry.h"
#include "ui/print/typesetter.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin::documents;
using namespace lianxin::print;

namespace {

// Written out here again, so that a sign lost from the program's own list is found.
const QString notAtStart = u"。，、；：？！）》」』】〕”’%％…·"_s;
const QString notAtEnd = u"（《「『【〔“‘"_s;

using Chance = std::mt19937;

QString oneOf(Chance &chance, const QStringList &choices)
{
    return choices[qsizetype(chance() % unsigned(choices.size()))];
}

/// A span as letters have them: running text, names, numbers, Latin words, quotations, brackets within brackets.
Span aSpan(Chance &chance)
{
    static const QStringList names {u"于维桢"_s, u"李䶮"_s, u"𠮷田"_s, u"阿不都·热合曼"_s, u"王五"_s};
    static const QStringList texts {u"委员"_s, u"组织开展免费诊断"_s, u"县域高质量发展"_s, u"的"_s,
                                    u"联心汇智 履职为民"_s};
    static const QStringList figures {u"12.5%"_s,        u"1,234.56万元"_s, u"2026年3月5日"_s, u"8:30—12:00"_s,
                                      u"0543-3160001"_s, u"３０亩"_s,       u"〔2026〕3号"_s};
    static const QStringList latin {u"Qt"_s, u"AI+"_s, u"cluster-based"_s, u"info@example.org"_s, u"(PDF)"_s};
    static const QStringList signs {u"。"_s,  u"，"_s, u"、"_s, u"；"_s, u"："_s,
                                    u"？”"_s, u"！"_s, u"……"_s, u"——"_s, u"。）"_s};
    static const QStringList quoted {u"“一企一策”"_s,  u"《关于“双招双引”的意见（试行）》"_s,
                                     u"（见附件1）"_s, u"【急】"_s,
                                     u"‘三农’"_s,      u"“《规划（草案）》”"_s};
    switch (chance() % 6) {
    case 0:
        return {oneOf(chance, names), Role::Body, true};
    case 1:
        return {oneOf(chance, figures), Role::Body, false};
    case 2:
        return {oneOf(chance, latin), Role::Body, false};
    case 3:
        return {u"会"_s + oneOf(chance, signs), Role::Body, false};
    case 4:
        return {oneOf(chance, quoted), chance() % 3 == 0 ? Role::Heading2 : Role::Body, false};
    default:
        return {oneOf(chance, texts), Role::Body, false};
    }
}

QList<Span> aParagraph(Chance &chance)
{
    QList<Span> spans {{u"关于"_s, Role::Body, false}};
    for (auto left = chance() % 24; left > 0; --left)
        spans.append(aSpan(chance));
    return spans;
}

QString textOf(const TextLine &line)
{
    QString text;
    for (const TextPiece &piece : line.pieces)
        text += piece.text;
    return text;
}

qreal rightEnd(const TextLine &line)
{
    const TextPiece &last = line.pieces.last();
    return last.origin.x() + last.width;
}

QString withoutBlanks(QString text)
{
    return text.remove(u' ');
}

/// What is wrong with `lines` of `text`; empty if nothing is.
QString faultIn(const QList<TextLine> &lines, const QString &text, const Measure &measure)
{
    QString whole;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = textOf(lines[i]).trimmed();
        whole += line;
        if (line.isEmpty())
            return u"an empty line"_s;
        if (i > 0 && notAtStart.contains(line.front()))
            return u"begins with "_s + line.front();
        if (i + 1 < lines.size() && notAtEnd.contains(line.back()))
            return u"ends with "_s + line.back();
        const qreal room = i == 0 ? measure.first : measure.rest;
        if (std::max(lines[i].width, rightEnd(lines[i])) > room + 0.1)
            return u"longer than 28 characters: "_s + line;
    }
    return withoutBlanks(whole) == withoutBlanks(text) ? QString() : u"something was lost or doubled"_s;
}

/// The name that is torn by an end of a line; empty if none is.
QString tornName(const QList<TextLine> &lines, const QList<Span> &spans)
{
    qsizetype end = 0;
    QSet<qsizetype> ends; // in characters that are no blanks
    for (const TextLine &line : lines)
        ends.insert(end += withoutBlanks(textOf(line)).size());
    qsizetype at = 0;
    for (const Span &span : spans) {
        const qsizetype length = withoutBlanks(span.text).size();
        for (qsizetype within = 1; span.whole && within < length; ++within)
            if (ends.contains(at + within))
                return span.text;
        at += length;
    }
    return {};
}

} // namespace

TEST_CASE("ten thousand paragraphs keep the rules of lines on the grid of twenty-eight characters", "[print]")
{
    Chance chance(97042012);
    Typesetter typesetter(standardFonts(Format::General, Paper::A4));
    const qreal all = gb9704::typeArea.width();
    const Measure measure {all - 2 * gb9704::characterPitch, all, true};
    qsizetype lineCount = 0;
    for (int i = 0; i < 10000; ++i) {
        const QList<Span> spans = aParagraph(chance);
        const QList<TextLine> lines = typesetter.lines(spans, measure);
        lineCount += lines.size();
        const QString fault = faultIn(lines, plainText(spans), measure);
        if (!fault.isEmpty())
            FAIL("paragraph " << i << ": " << plainText(spans).toStdString() << "\n" << fault.toStdString());
        if (const QString torn = tornName(lines, spans); !torn.isEmpty())
            FAIL("paragraph " << i << ": " << plainText(spans).toStdString() << "\ntorn: " << torn.toStdString());
    }
    CHECK(lineCount > 25000); // they were long enough to be cut
}
