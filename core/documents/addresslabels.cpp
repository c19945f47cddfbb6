#include "core/documents/addresslabels.h"

#include "core/directory/settings.h"
#include "core/directory/wordfile.h"
#include "core/documents/template.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

constexpr qreal marginInLabel = 3; // mm

struct AddressSource {
    FactIndex index;
    QString organ;
    QString phone;
    QString salutation;
    QString addressField; ///< the office's own fields of a member that hold them
    QString postcodeField;
};

QString ownField(const AddressSource &source, const Member &member, const QString &name)
{
    for (const CustomField &field : source.index.facts().customFields)
        if (field.record == CustomRecord::Member && field.name == name && !name.isEmpty())
            return shownCustomValue(field, member.custom.value(field.id)).toString();
    return {};
}

/// A letter about a suggestion is called by that; it goes to the unit that handles it.
QString addresseeOf(const FactIndex &index, const Recipient &recipient)
{
    if (recipient.member.isStored())
        return index.find(recipient.member).name;
    const EntryId unit = index.find(recipient.suggestion).mainUnit;
    return unit.isStored() ? index.facts().directory.name(unit) : recipient.name;
}

TokenValues addressValues(const AddressSource &source, const Recipient &recipient)
{
    const Member &member = source.index.find(recipient.member);
    const bool isMember = member.id.isStored();
    TokenValues values;
    values.texts = {{u"recipient"_s, addresseeOf(source.index, recipient)},
                    {u"recipient_unit"_s, member.unit},
                    {u"recipient_address"_s, ownField(source, member, source.addressField)},
                    {u"recipient_postcode"_s, ownField(source, member, source.postcodeField)},
                    {u"salutation"_s, isMember ? source.salutation : QString()},
                    {u"signature"_s, source.organ},
                    {u"phone"_s, source.phone}};
    return values;
}

/// Each once, whatever number of letters they get.
QList<Recipient> eachOnce(const FactIndex &index, const QList<Recipient> &recipients)
{
    QList<Recipient> once;
    for (const Recipient &recipient : recipients) {
        const bool isThere = std::ranges::any_of(once, [&](const Recipient &each) {
            return each.member == recipient.member && addresseeOf(index, each) == addresseeOf(index, recipient);
        });
        if (!isThere)
            once.append(recipient);
    }
    return once;
}

Document addressPaper(const LabelForm &form, const QString &name, const QString &author)
{
    Document paper;
    paper.format = form.isEnvelope ? Format::Card : Format::List;
    paper.name = name;
    paper.author = author;
    paper.placing = form.placing;
    return paper;
}

Result<Document> labelSheets(const LabelForm &form, const Wording &wording, const QString &author,
                             const QList<TokenValues> &addresses, int skipped)
{
    Document sheets = addressPaper(form, wording.name, author);
    for (int label = 0; label < skipped; ++label)
        sheets.blocks.append(PageBreak());
    for (const TokenValues &values : addresses) {
        const auto blocks = blocksOf(wording, values);
        if (!blocks)
            return blocks.error();
        sheets.blocks += *blocks;
        sheets.blocks.append(PageBreak());
    }
    sheets.blocks.removeLast();
    return sheets;
}

struct Addressed {
    AddressSource source;
    QList<Recipient> recipients;
};

QList<Specimen> envelopesTo(const Addressed &to, const LabelForm &form, const Wording &wording)
{
    QList<Specimen> envelopes;
    for (const Recipient &recipient : to.recipients) {
        const TokenValues values = addressValues(to.source, recipient);
        const auto blocks = blocksOf(wording, values);
        Document paper =
            addressPaper(form, wording.name + u' ' + addresseeOf(to.source.index, recipient), to.source.organ);
        if (blocks)
            paper.blocks = *blocks;
        envelopes.append(
            {addresseeOf(to.source.index, recipient), values, blocks ? Result<Document>(paper) : blocks.error()});
    }
    return envelopes;
}

Result<QList<Specimen>> writtenAddresses(const Records &records, LetterKind kind, ActivityId activity,
                                         const LabelForm &form, int skipped, const Wording &wording, QDate today)
{
    const auto writer = LetterWriter::of(records, kind, activity, today);
    if (!writer)
        return writer.error();
    const auto known = records.known();
    if (!known)
        return known.error();
    const FactIndex &index = (*known)->index;
    const Settings settings(records.database());
    const Addressed to {{index, settings.text(u"letter.organ"_s), settings.text(u"office.phone"_s),
                         settings.text(u"letter.salutation"_s), settings.text(u"letter.address_field"_s),
                         settings.text(u"letter.postcode_field"_s)},
                        eachOnce(index, writer->recipients())};
    if (form.isEnvelope)
        return envelopesTo(to, form, wording);
    QList<TokenValues> each;
    for (const Recipient &recipient : to.recipients)
        each.append(addressValues(to.source, recipient));
    return QList<Specimen> {{wording.name, each.first(), labelSheets(form, wording, to.source.organ, each, skipped)}};
}

QRectF boxAt(const QStringList &line, int column, int row)
{
    const auto length = [&](int field) { return line.at(field).toDouble(); };
    return QRectF(length(5) + column * length(11), length(6) + row * length(12), length(7), length(8))
        .adjusted(marginInLabel, marginInLabel, -marginInLabel, -marginInLabel);
}

} // namespace

Result<QList<LabelForm>> labelForms()
{
    const auto lines = readWordFile(u"documents/labels.tsv"_s, 13);
    if (!lines)
        return lines.error();
    QList<LabelForm> forms;
    for (const QStringList &line : *lines) {
        if (forms.isEmpty() || forms.last().code != line.at(0))
            forms.append({line.at(0),
                          line.at(1),
                          line.at(2) == "envelope"_L1,
                          {QSizeF(line.at(3).toDouble(), line.at(4).toDouble()), {}}});
        for (int row = 0; row < line.at(10).toInt(); ++row)
            for (int column = 0; column < line.at(9).toInt(); ++column)
                forms.last().placing.boxes.append(boxAt(line, column, row));
    }
    return forms;
}

Result<WrittenPapers> addresses(const Records &records, LetterKind kind, ActivityId activity, const LabelForm &form,
                                int skipped, QDate today)
{
    const auto wording = wordingOf(records.database(), form.isEnvelope ? envelopePaper : addressLabelPaper);
    if (!wording)
        return wording.error();
    const auto found = writtenAddresses(records, kind, activity, form, skipped, *wording, today);
    return found ? papersOf(*found) : found.error();
}

Result<QList<Specimen>> addressSpecimens(const Records &records, const QString &paper, ActivityId activity,
                                         const Wording &wording, QDate today)
{
    const auto forms = labelForms();
    if (!forms)
        return forms.error();
    const auto form = std::ranges::find(*forms, paper == envelopePaper, &LabelForm::isEnvelope);
    return writtenAddresses(records, LetterKind::Members, activity, *form, 0, wording, today);
}

TokenValues blankAddress()
{
    const Facts nothing;
    return addressValues({FactIndex(nothing), {}, {}, {}, {}, {}}, {});
}

} // namespace lianxin::documents
