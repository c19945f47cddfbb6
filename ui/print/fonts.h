#pragma once

namespace lianxin::print {

/// Makes the document fonts that come with the program known to this process. Returns how many were found.
int loadDocumentFonts();

} // namespace lianxin::print
