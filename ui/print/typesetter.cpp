#include "ui/print/typesetter.h"

#include "core/documents/linebreaking.h"
#include "core/documents/spans.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::print {

using documents::Role;
using documents::Span;

namespace {

constexpr qsizetype rememberedCharacters = 50000;
constexpr qreal leastShare = 0.4; // of the longer line of a title, that the shorter one has

} // namespace

Typesetter::Typesetter(RoleFonts fonts)
    : m_fonts(std::move(fonts))
    , m_set(rememberedCharacters)
{
    loadDocumentFonts();
}

const RoleFont &Typesetter::font(Role role) const
{
    return *m_fonts.constFind(role);
}

void Typesetter::setPoints(Role role, qreal points)
{
    if (m_fonts[role].points == points)
        return;
    m_fonts[role].points = points;
    m_prepared.remove(role);
    m_set.clear();
    m_inks.clear();
}

QList<TextLine> Typesetter::lines(const QList<Span> &spans, const Measure &measure)
{
    return done({Way::Lines, spans, measure});
}

QList<TextLine> Typesetter::balancedLines(const QString &text, Role role, qreal width)
{
    return done({Way::Balanced, {{text, role, false}}, {width, width, false}});
}

QList<TextLine> Typesetter::titleLines(const documents::Title &title, qreal width)
{
    QList<TextLine> best = balancedLines(title.text, title.role, width);
    if (best.size() != 2 || title.text.contains(u'\n'))
        return best;
    const QList<bool> opportunities = documents::breakOpportunities(title.text);
    qreal widest = width;
    for (const int joint : title.joints) {
        if (!opportunities.value(joint))
            continue;
        const QList<TextLine> lines {line(title.text.left(joint), title.role), line(title.text.mid(joint), title.role)};
        const auto [narrow, wide] = std::minmax(lines.first().width, lines.last().width);
        if (wide > widest || narrow < wide * leastShare)
            continue;
        widest = wide;
        best = lines;
    }
    return best;
}

TextLine Typesetter::line(const QString &text, Role role)
{
    return done({Way::OneLine, {{text, role, false}}, {}}).first();
}

QRectF Typesetter::ink(const QString &text, Role role)
{
    const QString key = QString::number(int(role)) + text;
    if (const auto known = m_inks.constFind(key); known != m_inks.constEnd())
        return *known;
    QRectF ink;
    for (const TextPiece &piece : line(text, role).pieces)
        ink |= piece.ink();
    return *m_inks.insert(key, ink);
}

QList<TextLine> Typesetter::done(const Task &task)
{
    SetText *known = m_set.object(task);
    const SetText made = known != nullptr ? *known : set(task);
    if (known == nullptr)
        m_set.insert(task, new SetText(made), std::max<qsizetype>(1, documents::plainText(task.spans).size()));
    for (const Substitute &substitute : made.substitutes)
        note(m_substitutes, substitute);
    return made.lines;
}

Typesetter::SetText Typesetter::set(const Task &task)
{
    SetText made;
    if (task.way == Way::OneLine)
        made.lines.append(wholeLine(shape(task.spans, made.substitutes)));
    const QList<QList<Span>> parts =
        task.way == Way::OneLine ? QList<QList<Span>>() : documents::splitAtLineFeeds(task.spans);
    for (const QList<Span> &part : parts) {
        const ShapedText shaped = shape(part, made.substitutes);
        const qreal first = made.lines.isEmpty() ? task.measure.first : task.measure.rest;
        made.lines.append(task.way == Way::Balanced
                              ? print::balancedLines(shaped, task.measure.rest)
                              : cutLines(shaped, {first, task.measure.rest, task.measure.justified}));
    }
    finish(made.lines);
    return made;
}

void Typesetter::prepare(Role role)
{
    const QList<Substitute> missing = missingFamily(font(role));
    m_prepared.insert(role, fontOf(font(role)));
    m_missing.insert(role, missing);
    // A family may be installed under another of its names.
    const QString drawing = QRawFont::fromFont(m_prepared.value(role)).familyName();
    m_wanted.insert(role, {missing.isEmpty() ? drawing : missing.first().used, font(role).typeface});
}

ShapedText Typesetter::shape(const QList<Span> &spans, QList<Substitute> &substitutes)
{
    for (const Span &span : spans) {
        if (!m_prepared.contains(span.role))
            prepare(span.role);
        for (const Substitute &substitute : m_missing.value(span.role))
            note(substitutes, substitute);
    }
    ShapedText shaped = shapedText(spans, m_prepared);
    for (const Substitute &substitute : substitutesIn(shaped, m_wanted))
        note(substitutes, substitute);
    return shaped;
}

void Typesetter::finish(QList<TextLine> &lines) const
{
    for (TextLine &line : lines) {
        for (TextPiece &piece : line.pieces) {
            piece.points = font(piece.role).points;
            piece.colour = font(piece.role).colour;
        }
    }
}

} // namespace lianxin::print
