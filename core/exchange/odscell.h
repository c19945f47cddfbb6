#pragma once

#include "core/exchange/cell.h"
#include "core/exchange/xmlreader.h"

namespace lianxin {

/// What the attributes of a cell say; its paragraphs come later.
struct OdsCellClaims {
    QByteArray type; ///< string, float, percentage, currency, date, time, boolean, error; empty = none
    QString value; ///< the value attribute that goes with the type
};

[[nodiscard]] OdsCellClaims odsCellClaims(const XmlAttributes &attributes);

/// The cell that claims `claims` and shows `shown`. A value that is none is kept as the text that is shown.
[[nodiscard]] Cell odsCell(const OdsCellClaims &claims, const QString &shown);

} // namespace lianxin
