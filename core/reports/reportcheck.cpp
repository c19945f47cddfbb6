#include "core/reports/reportcheck.h"

#include "core/base/chinesetext.h"
#include "core/base/wordlists.h"
#include "core/directory/settings.h"
#include "core/directory/startingwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

using PartOfReport = QString ReportParts::*;

QString reportWords(const char *sentence)
{
    return QCoreApplication::translate("Report", sentence);
}

QStringList headingsSet(const Settings &settings, const QString &name)
{
    const QString own = settings.text(name);
    return splitList(own.isEmpty() ? startingSetting(name) : own);
}

/// How much of `line` is a heading among `words`, its number and what divides it from the text included; 0 = nothing.
qsizetype headingIn(const QString &line, const QStringList &words)
{
    static const QRegularExpression number(
        u"^\\s*[\\x{3010}\\[]?(?:[(\\x{ff08}]?[\\d\\x{4e00}\\x{4e8c}\\x{4e09}\\x{56db}\\x{4e94}]{1,2}"
        "[)\\x{ff09}\\x{3001}.\\x{ff0e}])?\\s*"_s);
    static const QRegularExpression divider(
        u"^(?:[:\\x{ff1a}.\\x{3002}\\x{3011}\\]]\\s*|\\s+|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption); // blanks of full width, too
    const qsizetype start = number.match(line).capturedLength();
    for (const QString &word : words) {
        if (!QStringView(line).mid(start).startsWith(word))
            continue;
        const qsizetype end = start + word.size();
        if (const auto found = divider.match(line.mid(end)); found.hasMatch())
            return end + found.capturedLength();
    }
    return 0;
}

void addParagraph(QString &part, const QString &text)
{
    const QString paragraph = text.trimmed();
    if (paragraph.isEmpty())
        return;
    if (!part.isEmpty())
        part += u'\n';
    part += paragraph;
}

bool endsSentence(QChar sign)
{
    return sign == u'\u3002' || sign == u'\uff1b' || sign == u'\n';
}

/// Where the first sentence of `text` begins that starts with one of `words`; the end of the text when none does.
qsizetype sentenceWith(const QString &text, const QStringList &words)
{
    for (qsizetype at = 0; at < text.size(); ++at)
        if ((at == 0 || endsSentence(text.at(at - 1))) && std::ranges::any_of(words, [&](const QString &word) {
                return QStringView(text).mid(at).startsWith(word);
            }))
            return at;
    return text.size();
}

QString wholeText(const ReportParts &parts)
{
    return parts.situation + u'\n' + parts.analysis + u'\n' + parts.proposals;
}

} // namespace

ReportRules reportRules(const Settings &settings)
{
    ReportRules rules;
    rules.mostWords = settings.number(u"report.most_words"_s, rules.mostWords);
    rules.situation = headingsSet(settings, u"report.situation"_s);
    rules.analysis = headingsSet(settings, u"report.analysis"_s);
    rules.proposals = headingsSet(settings, u"report.proposals"_s);
    rules.avoided = splitList(settings.text(u"report.avoided"_s));
    return rules;
}

ReportParts partsOf(const QString &content, const ReportRules &rules)
{
    const std::array<std::pair<PartOfReport, QStringList>, 3> headings {{{&ReportParts::situation, rules.situation},
                                                                         {&ReportParts::analysis, rules.analysis},
                                                                         {&ReportParts::proposals, rules.proposals}}};
    ReportParts parts;
    PartOfReport current = &ReportParts::situation;
    for (const QString &line : content.split(u'\n')) {
        qsizetype heading = 0;
        for (const auto &[part, words] : headings) {
            if (heading > 0)
                break;
            heading = headingIn(line, words);
            current = heading > 0 ? part : current;
        }
        addParagraph(parts.*current, line.mid(heading));
    }
    return parts;
}

ReportParts draftedFrom(const QStringList &suggestions, const ReportRules &rules)
{
    ReportParts parts;
    for (const QString &text : suggestions) {
        const qsizetype proposal = sentenceWith(text, rules.proposals);
        addParagraph(parts.situation, text.left(proposal));
        addParagraph(parts.proposals, text.mid(proposal));
    }
    return parts;
}

int wordCount(const ReportParts &parts)
{
    return wordCount(wholeText(parts));
}

QStringList faultsOf(const ReportParts &parts, const ReportRules &rules)
{
    QStringList faults;
    if (parts.situation.isEmpty())
        faults.append(reportWords(QT_TRANSLATE_NOOP("Report", "The part on the situation is missing.")));
    if (parts.analysis.isEmpty())
        faults.append(reportWords(QT_TRANSLATE_NOOP("Report", "The part with the analysis is missing.")));
    if (parts.proposals.isEmpty())
        faults.append(reportWords(QT_TRANSLATE_NOOP("Report", "The part with the proposals is missing.")));
    if (const int words = wordCount(parts); words > rules.mostWords)
        faults.append(reportWords(QT_TRANSLATE_NOOP("Report", "The text has %1 characters, %2 more than it should."))
                          .arg(words)
                          .arg(words - rules.mostWords));
    QStringList avoided = rules.avoided;
    avoided.removeIf([text = wholeText(parts)](const QString &word) { return !text.contains(word); });
    if (!avoided.isEmpty())
        faults.append(reportWords(QT_TRANSLATE_NOOP("Report", "Words to avoid: %1."))
                          .arg(avoided.join(reportWords(QT_TRANSLATE_NOOP("Report", ", ")))));
    return faults;
}

} // namespace lianxin
