#include "core/activities/aftermath.h"

#include "core/base/chinesetext.h"
#include "core/base/wordlists.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

Error unfitAftermath(const QString &sentence)
{
    return {ErrorKind::Invalid, sentence, {}};
}

Result<void> expectTitle(const QString &title)
{
    if (title.trimmed().isEmpty() || title.size() > 200)
        return unfitAftermath(QCoreApplication::translate("Aftermath", "A title has 1 to 200 characters."));
    return {};
}

} // namespace

Result<void> validate(const ActivityReview &review)
{
    QStringList aspects;
    for (const ReviewScore &each : review.scores) {
        if (each.aspect.trimmed().isEmpty() || each.aspect.size() > 40)
            return unfitAftermath(
                QCoreApplication::translate("Aftermath", "What is scored is told in 1 to 40 characters."));
        if (each.score < 0 || each.score > 100)
            return unfitAftermath(QCoreApplication::translate("Aftermath", "A score lies between 0 and 100."));
        if (aspects.contains(each.aspect))
            return unfitAftermath(QCoreApplication::translate("Aftermath", "%1 is scored twice.").arg(each.aspect));
        aspects.append(each.aspect);
    }
    if (std::max(review.strengths.size(), review.lessons.size()) > 5'000)
        return unfitAftermath(
            QCoreApplication::translate("Aftermath", "Strengths and lessons have at most 5,000 characters."));
    return {};
}

Result<void> validate(const ActivityCase &example)
{
    return expectTitle(example.title);
}

Result<void> validate(const Publicity &publicity)
{
    return expectTitle(publicity.title);
}

std::optional<int> meanScore(const ActivityReview &review)
{
    if (review.scores.isEmpty())
        return {};
    int sum = 0;
    for (const ReviewScore &each : review.scores)
        sum += each.score;
    const auto count = static_cast<int>(review.scores.size());
    return (2 * sum + count) / (2 * count);
}

Result<QList<ReviewScore>> scoresIn(const QString &text)
{
    static const QRegularExpression pattern(u"^(.*?)([+-]?\\d+(?:\\.\\d+)?)\\p{Lo}?$"_s);
    QList<ReviewScore> scores;
    for (const QString &each : splitList(text)) {
        const auto match = pattern.match(halfWidth(each).trimmed());
        bool isWhole = false;
        ReviewScore score {match.captured(1).trimmed(), match.captured(2).toInt(&isWhole)};
        while (score.aspect.endsWith(u':') || score.aspect.endsWith(u'='))
            score.aspect = score.aspect.chopped(1).trimmed();
        if (!isWhole || match.captured(2).startsWith(u'+') || score.aspect.isEmpty() || score.score < 0
            || score.score > 100)
            return unfitAftermath(
                QCoreApplication::translate(
                    "Aftermath", "%1 is no aspect with a score of 0 to 100; write: preparation 90, results 80.")
                    .arg(each));
        scores.append(score);
    }
    ActivityReview whole;
    whole.scores = scores;
    if (const auto checked = validate(whole); !checked)
        return checked.error();
    return scores;
}

QString scoresText(const QList<ReviewScore> &scores)
{
    QStringList words;
    for (const ReviewScore &each : scores)
        words.append(each.aspect + u' ' + QString::number(each.score));
    return words.join(QCoreApplication::translate("Columns", ", "));
}

} // namespace lianxin
