#include "ui/print/fonts.h"

#include "tests/support/printing.h"

TEST_CASE("the document fonts come with the program", "[print]")
{
    CHECK(lianxin::print::loadDocumentFonts() == 4);
}
