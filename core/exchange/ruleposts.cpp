#include "core/exchange/ruleposts.h"

#include "core/base/chinesetext.h"
#include "core/base/wordlists.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QList<EntryId> postsOf(const ImportContext &context)
{
    QList<EntryId> posts;
    for (const DirectoryEntry &entry : context.directory.all())
        if (entry.list == WordList::Office)
            posts.append(entry.id);
    return posts;
}

bool meansAll(const ImportContext &context, const QString &text)
{
    return text.isEmpty() || context.words.pattern(u"applies.all"_s).match(halfWidth(text)).hasMatch();
}

/// Where one word is no post, none counts.
QList<EntryId> postsNamed(RowReader &row, const QString &text)
{
    const ImportContext &context = row.context();
    QList<EntryId> named;
    for (const QString &word : splitList(text)) {
        named.append(context.word(WordList::Office, word));
        if (named.last().isStored())
            continue;
        row.warn(
            u"applies"_s,
            exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                           "\"%1\" is none of the posts, so this is noted only, and all members get "
                                           "these points. Name posts (%2), or write a factor of 0 for those who "
                                           "are to get none."))
                .arg(word, context.namesOf(WordList::Office).join(u'\u3001')));
        return {};
    }
    return named;
}

bool hasFactorsOfPosts(const ImportContext &context, const Rule &rule, const QList<EntryId> &posts)
{
    return std::ranges::any_of(context.multipliers.all(), [&](const RuleMultiplier &each) {
        return each.rule == rule.id && posts.contains(each.entry);
    });
}

/// A factor of 0 for all of `posts` that are not `named`; those who are named lose theirs.
Result<QStringList> leaveOut(ImportContext &context, const Rule &rule, const QList<EntryId> &posts,
                             const QList<EntryId> &named)
{
    QStringList leftOut;
    for (const EntryId post : posts) {
        RuleMultiplier factor = context.multipliers.find(keyOf(rule.id, post)).value_or(RuleMultiplier {});
        const bool isNamed = named.contains(post);
        if (isNamed && (!factor.id.isStored() || factor.factor > 0))
            continue;
        factor.rule = rule.id;
        factor.entry = post;
        factor.factor = isNamed ? 100 : 0;
        if (const auto kept = context.multipliers.keep(factor); !kept)
            return kept.error();
        if (!isNamed)
            leftOut.append(context.directory.at(post).name);
    }
    return leftOut;
}

} // namespace

Result<Kept> limitToPosts(RowReader &row, const Rule &before, const Rule &rule)
{
    ImportContext &context = row.context();
    const QList<EntryId> posts = postsOf(context);
    const bool isAll = meansAll(context, rule.appliesTo);
    const bool wasAll = meansAll(context, before.appliesTo);
    const bool isOther = comparable(before.appliesTo) != comparable(rule.appliesTo) && !(isAll && wasAll);
    const bool isOurs = row.has(u"best"_s); // whose factors come in a sheet of their own
    if (!row.has(u"applies"_s) || (isAll && wasAll))
        return Kept::Unchanged;
    const QList<EntryId> named = isAll ? posts : postsNamed(row, rule.appliesTo);
    if (named.isEmpty() || (!isOther && (isOurs || hasFactorsOfPosts(context, rule, posts))))
        return Kept::Unchanged;
    const auto leftOut = leaveOut(context, rule, posts, named);
    if (!leftOut)
        return leftOut.error();
    if (!leftOut->isEmpty())
        row.warn(
            u"applies"_s,
            exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                           "Members with the posts %1 get nothing by this rule: it has the factor 0 "
                                           "for them. Who has no post in the roll still gets these points."))
                .arg(leftOut->join(u'\u3001')));
    return leftOut->isEmpty() && !isOther ? Kept::Unchanged : Kept::Updated;
}

} // namespace lianxin
