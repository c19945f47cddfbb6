#include "core/dossier/earliertexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

void addTopic(ComparedText &text, EntryId topic)
{
    if (topic.isStored() && !text.topics.contains(topic))
        text.topics.append(topic);
}

/// What `text` is about as `suggestion` is.
void addAbout(ComparedText &text, const FactIndex &index, const Suggestion &suggestion)
{
    const Activity &activity = index.find(suggestion.activity);
    addTopic(text, suggestion.category);
    for (const EntryId specialty : activity.specialties)
        addTopic(text, specialty);
    if (!text.place.isStored())
        text.place = activity.region;
}

} // namespace

ComparedText comparedText(const FactIndex &index, const Report &report)
{
    ComparedText text {{u"report"_s, report.id.value}, report.title, report.content, {}, {}};
    for (const SuggestionId source : report.sources)
        addAbout(text, index, index.find(source));
    return text;
}

ComparedText comparedText(const FactIndex &index, const Suggestion &suggestion)
{
    ComparedText text {{u"suggestion"_s, suggestion.id.value}, suggestion.subject, suggestion.content, {}, {}};
    addAbout(text, index, suggestion);
    return text;
}

QList<ComparedText> earlierTexts(const FactIndex &index)
{
    QList<ComparedText> texts;
    texts.reserve(index.facts().reports.size() + index.facts().suggestions.size());
    for (const Report &report : index.facts().reports)
        texts.append(comparedText(index, report));
    for (const Suggestion &suggestion : index.facts().suggestions)
        texts.append(comparedText(index, suggestion));
    return texts;
}

} // namespace lianxin
