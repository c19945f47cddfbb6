#include "ui/print/pagination.h"

#include <algorithm>
#include <functional>

namespace lianxin::print {

namespace {

constexpr qreal rounding = 0.01; // mm

/// Fills pages from the top.
class PageFiller
{
public:
    explicit PageFiller(const PageFrame &frame)
        : m_frame(frame)
        , m_top(frame.firstTop)
    {
        m_pages.append(LaidOutPage {frame.sheet.paper, {}, {}, {}});
    }

    /// Puts the strips `first` … `last` - 1 together on this page, or on the next if they do not fit above `reserved`
    /// mm.
    void put(const Strips &strips, qsizetype first, qsizetype last, qreal reserved)
    {
        qreal needed = reserved;
        for (qsizetype i = first; i < last; ++i)
            needed += strips[i].height;
        if (!isAtHead() && m_top + needed > bottom() + rounding)
            turnPage(strips[first]);
        for (qsizetype i = first; i < last; ++i) {
            if (strips[i].breaksPage || (!isAtHead() && m_top + strips[i].height > bottom() + rounding))
                turnPage(strips[i]);
            if (!strips[i].breaksPage && !(strips[i].isGap && isAtHead() && m_pages.size() > 1))
                putHere(strips[i]);
        }
    }

    void putAtFoot(const Strips &strips)
    {
        const qreal height = heightOf(strips);
        if (strips.isEmpty())
            return;
        if (height > m_frame.sheet.area.height()) // more than a page has room for follows the text
            return put(strips, 0, strips.size(), 0);
        if (m_top + height > bottom() + rounding)
            turnPage(strips.first());
        m_top = bottom() - height;
        for (const Strip &strip : strips)
            putHere(strip);
    }

    [[nodiscard]] QList<LaidOutPage> pages() const { return m_pages; }

private:
    [[nodiscard]] qreal bottom() const
    {
        return m_pages.size() == 1 ? m_frame.firstBottom : m_frame.sheet.area.bottom();
    }
    [[nodiscard]] bool isAtHead() const { return m_atHead; }

    void turnPage(const Strip &next)
    {
        if (m_isInTable)
            closeTable(next);
        m_pages.append(LaidOutPage {m_frame.sheet.paper, {}, {}, {}});
        m_top = m_frame.sheet.area.top();
        if (next.repeatedHead)
            for (const Strip &strip : *next.repeatedHead)
                putHere(strip);
        closeTable(next);
        m_atHead = true;
    }

    void closeTable(const Strip &next)
    {
        const QRectF &area = m_frame.sheet.area;
        if (next.closingRule > 0)
            m_pages.last().rules.append(
                {QRectF(area.left(), m_top - next.closingRule / 2, area.width(), next.closingRule), Qt::black});
    }

    void putHere(const Strip &strip)
    {
        place(m_pages.last(), strip, {m_frame.sheet.area.left(), m_top});
        m_top += strip.height;
        m_atHead = false;
        m_isInTable = strip.closingRule > 0;
    }

    const PageFrame &m_frame;
    QList<LaidOutPage> m_pages;
    qreal m_top;
    bool m_atHead = true;
    bool m_isInTable = false; ///< the last strip was a row
};

} // namespace

QList<LaidOutPage> paginated(Strips strips, const PageFrame &frame)
{
    PageFiller filler(frame);
    const auto isAtFoot = [](const Strip &strip) { return strip.atFoot; };
    const auto firstAtFoot = std::stable_partition(strips.begin(), strips.end(), std::not_fn(isAtFoot));
    const qsizetype end = std::distance(strips.begin(), firstAtFoot);
    const Strips foot = strips.mid(end);
    for (qsizetype first = 0; first < end;) {
        qsizetype last = first + 1;
        while (last < end && strips[last - 1].keepWithNext)
            ++last;
        // The foot does not stand on a page alone: what comes last goes along.
        filler.put(strips, first, last, last == end ? heightOf(foot) : 0);
        first = last;
    }
    filler.putAtFoot(foot);
    return filler.pages();
}

} // namespace lianxin::print
