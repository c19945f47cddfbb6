#include "core/evaluation/honour.h"

#include "core/base/codes.h"

#include <QCoreApplication>

#include <array>

namespace lianxin {

namespace {

constexpr std::array honourKindCodes {"month", "year"};
constexpr std::array honourStateCodes {"computed", "recommended", "publicity", "objections", "decided"};
constexpr std::array standingCodes {"chosen", "reserve", "removed"};
constexpr std::array objectionCodes {"open", "upheld", "rejected"};

constexpr std::array honourStateWords {
    QT_TRANSLATE_NOOP("Honours", "computed"), QT_TRANSLATE_NOOP("Honours", "recommended"),
    QT_TRANSLATE_NOOP("Honours", "made known"), QT_TRANSLATE_NOOP("Honours", "objections answered"),
    QT_TRANSLATE_NOOP("Honours", "decided")};
constexpr std::array honourKindWords {QT_TRANSLATE_NOOP("Honours", "pioneer of the month"),
                                      QT_TRANSLATE_NOOP("Honours", "excellent member of the year")};
constexpr std::array standingWords {QT_TRANSLATE_NOOP("Honours", "chosen"), QT_TRANSLATE_NOOP("Honours", "not chosen"),
                                    QT_TRANSLATE_NOOP("Honours", "removed")};
constexpr std::array objectionWords {QT_TRANSLATE_NOOP("Honours", "open"), QT_TRANSLATE_NOOP("Honours", "upheld"),
                                     QT_TRANSLATE_NOOP("Honours", "rejected")};

QString honourWord(const char *word)
{
    return QCoreApplication::translate("Honours", word);
}

Error wrongHonour(const char *sentence)
{
    return {ErrorKind::Invalid, honourWord(sentence), {}};
}

} // namespace

std::span<const char *const> codesOf(HonourKind)
{
    return honourKindCodes;
}

std::span<const char *const> codesOf(HonourState)
{
    return honourStateCodes;
}

std::span<const char *const> codesOf(Standing)
{
    return standingCodes;
}

std::span<const char *const> codesOf(ObjectionOutcome)
{
    return objectionCodes;
}

QString wordFor(HonourState state)
{
    return honourWord(honourStateWords.at(static_cast<std::size_t>(state)));
}

QString wordFor(HonourKind kind)
{
    return honourWord(honourKindWords.at(static_cast<std::size_t>(kind)));
}

QString wordFor(Standing standing)
{
    return honourWord(standingWords.at(static_cast<std::size_t>(standing)));
}

QString wordFor(ObjectionOutcome outcome)
{
    return honourWord(objectionWords.at(static_cast<std::size_t>(outcome)));
}

Result<void> validate(const HonourRound &round)
{
    if (round.name.isEmpty() || round.name.size() > 100)
        return wrongHonour(QT_TRANSLATE_NOOP("Honours", "A round of honours has a name of 1 to 100 characters."));
    if (!round.from.isValid() || !round.to.isValid() || round.to < round.from)
        return wrongHonour(QT_TRANSLATE_NOOP("Honours", "A round of honours has a first and a last day."));
    return {};
}

Result<void> validate(const PointObjection &objection)
{
    if (objection.words.trimmed().isEmpty())
        return wrongHonour(QT_TRANSLATE_NOOP("Honours", "Tell what is objected."));
    if (!objection.member.isStored())
        return wrongHonour(QT_TRANSLATE_NOOP("Honours", "Tell whose points or honour is objected to."));
    if (!objection.receivedOn.isValid())
        return wrongHonour(QT_TRANSLATE_NOOP("Honours", "Tell on which day the objection was received."));
    if (objection.answeredOn.isValid() && objection.answeredOn < objection.receivedOn)
        return wrongHonour(QT_TRANSLATE_NOOP("Honours", "An answer is not given before the objection is received."));
    if (objection.outcome != ObjectionOutcome::Open && (objection.answer.isEmpty() || !objection.answeredOn.isValid()))
        return wrongHonour(QT_TRANSLATE_NOOP("Honours", "Tell the answer and its day before the objection is closed."));
    return {};
}

} // namespace lianxin
