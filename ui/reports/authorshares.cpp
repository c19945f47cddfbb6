#include "ui/reports/authorshares.h"

#include "core/base/chinesetext.h"
#include "core/base/wordlists.h"
#include "ui/base/recordnames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

struct NamedShare {
    QString name;
    std::optional<int> share;
};

NamedShare namedShareFrom(const QString &part)
{
    static const QRegularExpression share(u"^(.*?)\\s*(\\d{1,3})\\s*%?$"_s);
    const auto found = share.match(halfWidth(part).trimmed());
    if (!found.hasMatch())
        return {part.trimmed(), {}};
    return {part.trimmed().left(found.capturedLength(1)).trimmed(), found.captured(2).toInt()};
}

} // namespace

Result<AuthorShares> authorSharesFrom(const FactIndex &index, const QString &text)
{
    AuthorShares meant;
    for (const QString &part : splitList(text)) {
        const NamedShare named = namedShareFrom(part);
        const auto author = memberNamed(index, named.name);
        if (!author)
            return author.error();
        if (meant.authors.contains(*author))
            continue;
        meant.authors.append(*author);
        if (named.share)
            meant.shares.insert(*author, *named.share);
    }
    Report probe; // only to ask the rule about shares
    probe.year = 2024;
    probe.number = 1;
    probe.title = u"?"_s;
    probe.authors = meant.authors;
    probe.shares = meant.shares;
    const auto valid = validate(probe);
    return valid ? Result<AuthorShares>(meant) : valid.error();
}

QString authorSharesText(const FactIndex &index, const AuthorShares &authors)
{
    QStringList parts;
    for (const MemberId author : authors.authors) {
        const int share = authors.shares.value(author);
        parts.append(share > 0 ? u"%1 %2%"_s.arg(index.nameOf(author)).arg(share) : index.nameOf(author));
    }
    return parts.join(u'\u3001');
}

std::optional<int> sumOfShares(const QString &text)
{
    std::optional<int> sum;
    for (const QString &part : splitList(text))
        if (const auto share = namedShareFrom(part).share)
            sum = sum.value_or(0) + *share;
    return sum;
}

} // namespace lianxin::ui
