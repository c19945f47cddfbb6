#pragma once

#include "core/documents/document.h"
#include "ui/print/fonts.h"
#include "ui/print/linecutting.h"
#include "ui/print/substitutes.h"

#include <QCache>

namespace lianxin::print {

/// Shapes text in the fonts of its roles and cuts it into lines; keeps account of the substitutes. Text that was set
/// before, as most of a letter was for the addressee before, is not shaped again.
class Typesetter
{
public:
    explicit Typesetter(RoleFonts fonts);

    [[nodiscard]] const RoleFont &font(documents::Role role) const;
    void setPoints(documents::Role role, qreal points);

    /// Begins a new account of substitutes.
    void beginDocument() { m_substitutes.clear(); }

    /// The lines of `spans`. A line feed begins a line.
    [[nodiscard]] QList<TextLine> lines(const QList<documents::Span> &spans, const Measure &measure);

    /// `text` on as few lines of `width` mm as it needs, all of about the same length.
    [[nodiscard]] QList<TextLine> balancedLines(const QString &text, documents::Role role, qreal width);
    /// The lines of a title: where two are enough, parted where its parts meet, unless one of them were much shorter.
    [[nodiscard]] QList<TextLine> titleLines(const documents::Title &title, qreal width);

    /// `text` on one line, however long.
    [[nodiscard]] TextLine line(const QString &text, documents::Role role);

    /// What is black of line(text, role), from the left end of its baseline; mm.
    [[nodiscard]] QRectF ink(const QString &text, documents::Role role);

    /// Since the document began.
    [[nodiscard]] QList<Substitute> substitutes() const { return m_substitutes; }

private:
    enum class Way { Lines, Balanced, OneLine };

    /// What was asked for.
    struct Task {
        Way way = Way::Lines;
        QList<documents::Span> spans;
        Measure measure;

        friend bool operator==(const Task &, const Task &) = default;
        friend size_t qHash(const Task &task, size_t seed)
        {
            for (const documents::Span &span : task.spans)
                seed = qHashMulti(seed, span.text, int(span.role));
            return qHashMulti(seed, int(task.way), task.measure.first, task.measure.rest);
        }
    };

    /// What came of it.
    struct SetText {
        QList<TextLine> lines;
        QList<Substitute> substitutes;
    };

    QList<TextLine> done(const Task &task);
    [[nodiscard]] SetText set(const Task &task);
    void prepare(documents::Role role);
    ShapedText shape(const QList<documents::Span> &spans, QList<Substitute> &substitutes);
    void finish(QList<TextLine> &lines) const;

    RoleFonts m_fonts;
    QHash<documents::Role, QFont> m_prepared;
    QHash<documents::Role, QList<Substitute>> m_missing;
    QHash<documents::Role, WantedFont> m_wanted; // what is to draw each role
    QCache<Task, SetText> m_set;
    QHash<QString, QRectF> m_inks; // of m_set's single lines
    QList<Substitute> m_substitutes;
};

} // namespace lianxin::print
