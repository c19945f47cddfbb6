#include "ui/print/printedpages.h"

#include "ui/print/substitutes.h"

using namespace Qt::StringLiterals;

namespace lianxin::print {

void PrintedPages::add(const LaidOutDocument &laidOut)
{
    firstPages.append(pages + 1);
    pages += int(laidOut.pages.size());
    for (const Substitute &substitute : laidOut.substitutes)
        note(substitutes, substitute);
    for (const QString &remark : laidOut.notes)
        notes.append(u"%1: %2"_s.arg(laidOut.name, remark));
}

void PrintedPages::add(const PrintedPages &others)
{
    for (const int first : others.firstPages)
        firstPages.append(pages + first);
    pages += others.pages;
    for (const Substitute &substitute : others.substitutes)
        note(substitutes, substitute);
    notes.append(others.notes);
}

} // namespace lianxin::print
