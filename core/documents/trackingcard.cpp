#include "core/documents/trackingcard.h"

#include "core/documents/officialtext.h"

using namespace Qt::StringLiterals;

namespace lianxin::documents {

TokenValues tokenValues(const TrackingCardData &data)
{
    TokenValues values;
    values.texts = {
        {u"organ"_s, data.organ},
        {u"number"_s, data.number},
        {u"activity"_s, data.activity},
        {u"date"_s, officialDate(data.activityDate)},
        {u"proposers"_s, data.proposers.join(u'\n')},
        {u"project"_s, data.project},
        {u"category"_s, data.category},
        {u"text"_s, data.text},
        {u"route"_s, data.route},
        {u"main_unit"_s, data.mainUnit},
        {u"assisting_units"_s, enumerated(data.assistingUnits)},
        {u"registered_on"_s, officialDate(data.registeredOn)},
        {u"due"_s, officialDate(data.due)},
        {u"result"_s, data.result},
        {u"satisfaction"_s, data.satisfaction},
        {u"closed_on"_s, officialDate(data.closedOn)},
    };
    QStringList dates;
    QStringList texts;
    for (const TrackingStep &step : data.steps) {
        dates.append(officialDate(step.date));
        texts.append(step.text);
    }
    values.lists = {{u"step_date"_s, dates}, {u"step_text"_s, texts}};
    return values;
}

Result<Document> trackingCard(const TrackingCardData &data, const Wording &wording)
{
    const auto blocks = blocksOf(wording, tokenValues(data));
    if (!blocks)
        return blocks.error();
    Document card {Format::Card, data.paper, {}, {}, *blocks, data.number, data.organ};
    for (const Block &block : card.blocks)
        if (const auto *title = std::get_if<Title>(&block))
            card.name = title->text + u' ' + data.number;
    return card;
}

} // namespace lianxin::documents
