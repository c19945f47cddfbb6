#include "app/lianxin-cli/console.h"
#include "app/lianxin-cli/paperwriting.h"
#include "app/lianxin-cli/verbs.h"
#include "core/activities/activity.h"
#include "core/documents/addresslabels.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::cli {

namespace {

/// The form that --form names, or the first. Errors: Invalid with those that there are; Storage.
Result<documents::LabelForm> formAsked(const Call &call)
{
    const auto forms = documents::labelForms();
    if (!forms)
        return forms.error();
    const auto found = std::ranges::find(*forms, call.value(u"form"_s), &documents::LabelForm::code);
    if (found != forms->end())
        return *found;
    if (!call.has(u"form"_s))
        return forms->first();
    QStringList codes;
    for (const documents::LabelForm &form : *forms)
        codes.append(form.code);
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("Cli", "There is no form %1; there are: %2.")
                      .arg(call.value(u"form"_s), codes.join(", "_L1)),
                  {}};
}

/// How many labels of the first sheet are used, by the option --first. Errors: Invalid.
Result<int> skippedLabels(const Call &call, const documents::LabelForm &form)
{
    if (!call.has(u"first"_s))
        return 0;
    bool isNumber = false;
    const int first = call.value(u"first"_s).toInt(&isNumber);
    if (isNumber && first >= 1 && first <= form.labels())
        return first - 1;
    return Error {ErrorKind::Invalid,
                  QCoreApplication::translate("Cli", "--first is a label of the sheet, 1 to %1.").arg(form.labels()),
                  {}};
}

/// What --kind can be: nobody writes an address on the notice for the chat group.
QStringList labelledWords()
{
    QStringList words = letterWords();
    words.removeAt(static_cast<qsizetype>(documents::LetterKind::Group));
    return words;
}

} // namespace

int runLabels(const Call &call)
{
    if (const auto paperForm = formOf(call); !paperForm)
        return wrongUse(paperForm.error());
    const auto kind = letterKindAsked(call, labelledWords());
    if (!kind)
        return wrongUse(kind.error());
    if (!call.has(u"activity"_s) || !call.has(u"out"_s))
        return wrongUse(
            QCoreApplication::translate("Cli", "Tell --activity N, --out PATH, and perhaps --kind, one of %1.")
                .arg(labelledWords().join(", "_L1)));
    const auto form = formAsked(call);
    if (!form)
        return wrongUse(form.error());
    const auto skipped = skippedLabels(call, *form);
    if (!skipped)
        return wrongUse(skipped.error());
    return withActivity(call, [&](Workbook &workbook, const Activity &activity) {
        const QString paper = form->isEnvelope ? documents::envelopePaper : documents::addressLabelPaper;
        return writeAndNote(
            call, workbook, {paper, activity.id},
            documents::addresses(workbook.database(), *kind, activity.id, *form, *skipped, QDate::currentDate()));
    });
}

} // namespace lianxin::cli
