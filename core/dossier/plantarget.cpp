#include "core/dossier/plantarget.h"

#include "core/base/chinesetext.h"
#include "core/storage/repositoryimpl.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// The list of words that an aspect takes its subjects from; none of those that are no words.
std::optional<WordList> listOfAspect(TargetAspect aspect)
{
    switch (aspect) {
    case TargetAspect::Region:
        return WordList::Region;
    case TargetAspect::Specialty:
        return WordList::Specialty;
    case TargetAspect::Tag:
        return WordList::PolicyTag;
    case TargetAspect::Place:
        return WordList::PlaceKind;
    case TargetAspect::Kind:
        return WordList::ActivityKind;
    default:
        return {};
    }
}

bool isCountedBy(const PlanTarget &target, const Activity &activity, const Directory &directory)
{
    switch (target.aspect) {
    case TargetAspect::Region:
        return activity.region == target.entry;
    case TargetAspect::Specialty:
        return std::ranges::any_of(activity.specialties,
                                   [&](EntryId each) { return directory.lineage(each).contains(target.entry); });
    case TargetAspect::Tag:
        return activity.tags.contains(target.entry);
    case TargetAspect::Session:
        return activity.preset == target.preset;
    case TargetAspect::Place:
        return activity.placeKind == target.entry;
    case TargetAspect::Kind:
        return activity.kind == target.entry;
    case TargetAspect::Form:
        break;
    }
    return comparable(activity.form) == comparable(target.form);
}

} // namespace

std::span<const char *const> codesOf(TargetAspect)
{
    static constexpr std::array codes {"region", "specialty", "tag", "session", "form", "place", "kind"};
    return codes;
}

QString wordFor(TargetAspect aspect)
{
    static constexpr std::array words {QT_TRANSLATE_NOOP("PlanTarget", "county"),
                                       QT_TRANSLATE_NOOP("PlanTarget", "theme"),
                                       QT_TRANSLATE_NOOP("PlanTarget", "policy line"),
                                       QT_TRANSLATE_NOOP("PlanTarget", "special session"),
                                       QT_TRANSLATE_NOOP("PlanTarget", "form"),
                                       QT_TRANSLATE_NOOP("PlanTarget", "kind of place"),
                                       QT_TRANSLATE_NOOP("PlanTarget", "kind of activity")};
    return QCoreApplication::translate("PlanTarget", words.at(static_cast<std::size_t>(aspect)));
}

Result<void> validate(const PlanTarget &target)
{
    const auto invalid = [](const char *rule) {
        return Error {ErrorKind::Invalid, QCoreApplication::translate("PlanTarget", rule), {}};
    };
    if (target.planYear < 1949 || target.planYear > 2999)
        return invalid(QT_TRANSLATE_NOOP("PlanTarget", "The year of a target lies between 1949 and 2999."));
    if (target.wanted < 1 || target.wanted > 999)
        return invalid(QT_TRANSLATE_NOOP("PlanTarget", "A target is 1 to 999 activities."));
    const bool isTold = listOfAspect(target.aspect) ? target.entry.isStored()
        : target.aspect == TargetAspect::Session    ? target.preset.isStored()
                                                    : !target.form.isEmpty();
    if (!isTold)
        return invalid(QT_TRANSLATE_NOOP("PlanTarget", "Tell what the target is about."));
    return {};
}

TargetProgress progressOf(const PlanTarget &target, const FactIndex &index, QDate day)
{
    TargetProgress progress;
    for (const Activity &each : index.facts().activities) {
        if (each.planYear != target.planYear || each.state == ActivityState::Cancelled
            || !isCountedBy(target, each, index.facts().directory))
            continue;
        ++progress.planned;
        progress.held += each.state == ActivityState::Held && each.heldOn <= day ? 1 : 0;
    }
    return progress;
}

QString subjectOf(const PlanTarget &target, const FactIndex &index)
{
    if (listOfAspect(target.aspect))
        return index.facts().directory.name(target.entry);
    return target.aspect == TargetAspect::Session ? index.find(target.preset).name : target.form;
}

Result<PlanTarget> withSubject(PlanTarget target, const QString &name, const FactIndex &index)
{
    target.entry = {};
    target.preset = {};
    target.form.clear();
    const QString wanted = name.trimmed();
    if (const auto list = listOfAspect(target.aspect))
        target.entry = index.facts().directory.find(*list, wanted);
    else if (target.aspect == TargetAspect::Form)
        target.form = wanted;
    else
        for (const SessionPreset &each : index.facts().presets)
            if (comparable(each.name) == comparable(wanted))
                target.preset = each.id;
    if (!target.entry.isStored() && !target.preset.isStored() && target.form.isEmpty())
        return Error {
            ErrorKind::Invalid,
            QCoreApplication::translate("PlanTarget", "There is no %1 called %2.").arg(wordFor(target.aspect), wanted),
            {}};
    return target;
}

QStringList subjectsFor(TargetAspect aspect, const FactIndex &index)
{
    if (const auto list = listOfAspect(aspect))
        return index.facts().directory.namesOf(*list);
    QStringList names;
    if (aspect == TargetAspect::Session)
        for (const SessionPreset &each : index.facts().presets)
            names.append(each.name);
    else
        for (const Activity &each : index.facts().activities)
            if (!each.form.isEmpty() && !names.contains(each.form))
                names.append(each.form);
    return names;
}

template <>
const TableMap<PlanTarget> &tableMap<PlanTarget>()
{
    using T = PlanTarget;
    static const TableMap<T> map {.table = PlanTargetRepository::table,
                                  .columns = {column(u"plan_year"_s, &T::planYear), column(u"aspect"_s, &T::aspect),
                                              column(u"entry"_s, &T::entry), column(u"session_preset"_s, &T::preset),
                                              column(u"form"_s, &T::form), column(u"activities_wanted"_s, &T::wanted)},
                                  .validate = [](const T &target) { return validate(target); }};
    return map;
}

template class Repository<PlanTarget>;

Result<QList<PlanTarget>> PlanTargetRepository::ofYear(int year) const
{
    return where(u"plan_year = :year"_s, {{u":year"_s, year}});
}

} // namespace lianxin
