#include "core/documents/addresslabels.h"

#include "core/directory/settings.h"
#include "core/directory/wordfile.h"
#include "core/documents/officialtext.h"
#include "core/documents/template.h"
#include "core/documents/tokens.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::documents {

namespace {

constexpr qreal marginInLabel = 3; // mm
constexpr QChar wideColon = u'\uff1a';

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

/// Whom a letter goes to, as it stands on it.
struct AddressLine {
    MemberId member; ///< not stored: a unit
    QString name;

    friend bool operator==(const AddressLine &, const AddressLine &) = default;
};

/// What stands at the head of the letter to `recipient`; empty where nothing does.
QString headOf(const LetterWriter &writer, const Recipient &recipient)
{
    const auto letter = writer.letterTo(recipient, writer.dayOf(recipient));
    for (const Block &block : letter ? letter->blocks : QList<Block>())
        if (const auto *addressee = std::get_if<Addressee>(&block))
            return addressee->text.chopped(addressee->text.endsWith(wideColon) ? 1 : 0);
    return {};
}

/// A unit is called as in its letter, a member without the words of courtesy.
AddressLine addresseeOf(const FactIndex &index, const LetterWriter &writer, const Recipient &recipient)
{
    if (recipient.member.isStored())
        return {recipient.member, index.find(recipient.member).name};
    if (const QString head = headOf(writer, recipient); !head.isEmpty())
        return {{}, head};
    const EntryId unit = index.find(recipient.suggestion).mainUnit;
    return {{}, unit.isStored() ? index.facts().directory.name(unit) : recipient.name};
}

TokenValues addressValues(const AddressSource &source, const AddressLine &recipient)
{
    const Member &member = source.index.find(recipient.member);
    const bool isMember = member.id.isStored();
    TokenValues values;
    values.texts = {{u"recipient"_s, recipient.name},
                    {u"recipient_unit"_s, member.unit},
                    {u"recipient_address"_s, ownField(source, member, source.addressField)},
                    {u"recipient_postcode"_s, ownField(source, member, source.postcodeField)},
                    {u"salutation"_s, isMember ? source.salutation : QString()},
                    {u"signature"_s, source.organ},
                    {u"phone"_s, source.phone}};
    return values;
}

/// Each once, whatever number of letters they get.
QList<AddressLine> eachOnce(const FactIndex &index, const LetterWriter &writer)
{
    QList<AddressLine> once;
    for (const Recipient &recipient : writer.recipients())
        if (const AddressLine line = addresseeOf(index, writer, recipient); !once.contains(line))
            once.append(line);
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
    QList<AddressLine> recipients;
};

QList<Specimen> envelopesTo(const Addressed &to, const LabelForm &form, const Wording &wording)
{
    QList<Specimen> envelopes;
    for (const AddressLine &recipient : to.recipients) {
        const TokenValues values = addressValues(to.source, recipient);
        const auto blocks = blocksOf(wording, values);
        Document paper = addressPaper(form, wording.name + u' ' + recipient.name, to.source.organ);
        if (blocks)
            paper.blocks = *blocks;
        envelopes.append({recipient.name, values, blocks ? Result<Document>(paper) : blocks.error()});
    }
    return envelopes;
}

Result<Addressed> addressedTo(const Records &records, LetterKind kind, ActivityId activity, QDate today)
{
    const auto writer = LetterWriter::of(records, kind, activity, today);
    if (!writer)
        return writer.error();
    const auto known = records.known();
    if (!known)
        return known.error();
    const FactIndex &index = (*known)->index;
    const Settings settings(records.database());
    return Addressed {{index, settings.text(u"letter.organ"_s), settings.text(u"office.phone"_s),
                       settings.text(u"letter.salutation"_s), settings.text(u"letter.address_field"_s),
                       settings.text(u"letter.postcode_field"_s)},
                      eachOnce(index, *writer)};
}

QList<Specimen> writtenAddresses(const Addressed &to, const LabelForm &form, int skipped, const Wording &wording)
{
    if (form.isEnvelope)
        return envelopesTo(to, form, wording);
    QList<TokenValues> each;
    for (const AddressLine &recipient : to.recipients)
        each.append(addressValues(to.source, recipient));
    return {{wording.name, each.first(), labelSheets(form, wording, to.source.organ, each, skipped)}};
}

/// Those without a value for `token`, in `sentence`; nothing where nobody lacks it or `wording` does not print it.
QStringList lackingRemark(const Addressed &to, const Wording &wording, const QString &token, const char *sentence)
{
    QStringList lacking;
    for (const AddressLine &recipient : to.recipients)
        if (addressValues(to.source, recipient).texts.value(token).isEmpty())
            lacking.append(recipient.name);
    if (lacking.isEmpty() || !keysIn(wording.text, wording).contains(token))
        return {};
    return {
        QCoreApplication::translate("Documents", sentence).arg(QString::number(lacking.size()), enumerated(lacking))};
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
    const auto to = addressedTo(records, kind, activity, today);
    if (!to)
        return to.error();
    auto written = papersOf(writtenAddresses(*to, form, skipped, *wording));
    if (written)
        written->remarks += lackingRemark(*to, *wording, u"recipient_address"_s,
                                          QT_TRANSLATE_NOOP("Documents", "%1 lack a postal address: %2."))
            + lackingRemark(*to, *wording, u"recipient_postcode"_s,
                            QT_TRANSLATE_NOOP("Documents", "%1 lack a postcode: %2."));
    return written;
}

Result<QList<Specimen>> addressSpecimens(const Records &records, const QString &paper, ActivityId activity,
                                         const Wording &wording, QDate today)
{
    const auto forms = labelForms();
    if (!forms)
        return forms.error();
    const auto form = std::ranges::find(*forms, paper == envelopePaper, &LabelForm::isEnvelope);
    const auto to = addressedTo(records, LetterKind::Members, activity, today);
    return to ? Result(writtenAddresses(*to, *form, 0, wording)) : to.error();
}

TokenValues blankAddress()
{
    const Facts nothing;
    return addressValues({FactIndex(nothing), {}, {}, {}, {}, {}}, {});
}

} // namespace lianxin::documents
