#include "core/reports/drafting.h"

#include "core/directory/settings.h"
#include "core/directory/startingwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

constexpr qsizetype longestMatter = 40; // characters of a title

bool endsClause(QChar sign)
{
    return sign.isPunct() && sign != u'\u201c' && sign != u'\u201d' && sign != u'\u300a' && sign != u'\u300b';
}

/// The first clause of what is proposed, without the word that begins it; else of what is told.
QString matterOf(const ReportParts &parts, const ReportRules &rules)
{
    QString text = parts.proposals.isEmpty() ? parts.situation : parts.proposals;
    for (const QString &word : rules.proposals)
        if (text.startsWith(word)) {
            text.remove(0, word.size());
            break;
        }
    const auto end = std::ranges::find_if(text, endsClause);
    return text.left(std::min<qsizetype>(end - text.begin(), longestMatter)).trimmed();
}

void addPart(QStringList &lines, const QStringList &headings, const QString &part)
{
    if (part.trimmed().isEmpty())
        return;
    if (!headings.isEmpty())
        lines.append(headings.first());
    lines.append(part.trimmed());
}

/// One alone needs no share, and of more than a hundred not each can have one.
void shareEvenly(Report &report)
{
    if (report.authors.size() < 2 || report.authors.size() > 100)
        return;
    const QList<int> shares = evenShares(report.authors.size());
    for (qsizetype place = 0; place < shares.size(); ++place)
        report.shares.insert(report.authors.at(place), shares.at(place));
}

} // namespace

QString contentOf(const ReportParts &parts, const ReportRules &rules)
{
    QStringList lines;
    addPart(lines, rules.situation, parts.situation);
    addPart(lines, rules.analysis, parts.analysis);
    addPart(lines, rules.proposals, parts.proposals);
    return lines.join(u'\n');
}

QString titlePattern(const Settings &settings, const QString &name)
{
    const QString own = settings.text(name);
    return own.contains("%1"_L1) ? own : startingSetting(name);
}

Report draftedReport(const QList<Suggestion> &suggestions, const ReportRules &rules, const QString &pattern,
                     const Directory &directory)
{
    Report report;
    report.kind = directory.withMeaning(WordList::ReportKind, suggestions.size() > 1 ? u"combined"_s : u"single"_s);
    QStringList texts;
    for (const Suggestion &each : suggestions) {
        texts.append(each.content);
        report.sources.append(each.id);
        for (const MemberId proposer : each.proposers)
            if (!report.authors.contains(proposer))
                report.authors.append(proposer);
    }
    shareEvenly(report);
    report.content = contentOf(draftedFrom(texts, rules), rules);
    if (texts.isEmpty())
        return report;
    report.title = matterOf(draftedFrom(texts.mid(0, 1), rules), rules);
    if (pattern.contains("%1"_L1))
        report.title = pattern.arg(report.title);
    return report;
}

QList<int> evenShares(qsizetype count)
{
    QList<int> shares;
    for (qsizetype place = 0; place < count; ++place)
        shares.append(static_cast<int>(100 / count + (place < 100 % count ? 1 : 0)));
    return shares;
}

} // namespace lianxin
