#include "app/lianxin/galleryevaluation.h"

#include "core/evaluation/rulecopies.h"
#include "core/evaluation/startingrules.h"
#include "ui/base/currentfacts.h"
#include "ui/evaluation/bindingdialog.h"
#include "ui/evaluation/newrulesdialog.h"
#include "ui/evaluation/whatifdialog.h"
#include "ui/shell/mainwindow.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

QDialog *trialDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto book = readRulebook(workbook.database(), QDate::currentDate());
    const auto known = ui::CurrentFacts::of(workbook).read();
    return book && known ? new ui::WhatIfDialog(workbook, *book, *known, &window) : nullptr;
}

QDialog *bindingDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto book = readRulebook(workbook.database(), QDate::currentDate());
    const auto directory = readDirectory(workbook.database());
    const auto words = ExchangeWords::read();
    if (!book || !directory || !words)
        return nullptr;
    return new ui::BindingDialog(workbook, book->rules, *directory, *words, &window);
}

/// With a name that is taken.
QDialog *newRulesDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto book = readRulebook(workbook.database(), QDate::currentDate());
    const auto directory = readDirectory(workbook.database());
    if (!book || !directory)
        return nullptr;
    const auto ready = startingRules(*directory);
    if (!ready)
        return nullptr;
    const auto store = [&workbook](const Rulebook &rules, const RuleSet &set) -> Result<void> {
        const auto made = copyRules(workbook.database(), rules, set);
        return made ? Result<void>() : made.error();
    };
    RuleSet proposed = successorOf(book->set);
    proposed.name = book->set.name;
    auto *dialog = new ui::NewRulesDialog({ui::startWithProgram(*ready, proposed)}, store, &window);
    dialog->accept();
    return dialog;
}

} // namespace

QList<ui::GalleryDialog> evaluationDialogs(ui::MainWindow &window, Workbook &workbook)
{
    return {{u"what-if"_s, [&window, &workbook] { return trialDialog(window, workbook); }},
            {u"new-rules"_s, [&window, &workbook] { return newRulesDialog(window, workbook); }},
            {u"rule-bindings"_s, [&window, &workbook] { return bindingDialog(window, workbook); }}};
}

} // namespace lianxin
