#include "app/lianxin/galleryhonours.h"

#include "core/evaluation/honourround.h"
#include "core/evaluation/knownfacts.h"
#include "core/evaluation/shortlist.h"
#include "core/storage/workbook.h"
#include "ui/evaluation/honourstepdialog.h"
#include "ui/evaluation/shortlistdialog.h"
#include "ui/shell/mainwindow.h"

#include <QDate>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// What honours are made of; the dialogs hold it.
struct HonourGround {
    std::shared_ptr<const KnownFacts> known;
    Rulebook book;
};

std::optional<HonourGround> honourGround(Workbook &workbook)
{
    auto facts = readFacts(workbook.database());
    auto book = readRulebook(workbook.database(), QDate::currentDate());
    if (!facts || !book)
        return {};
    return HonourGround {std::make_shared<const KnownFacts>(*std::move(facts)), *std::move(book)};
}

/// The shortlist of the last month in which somebody made a suggestion.
QDialog *shortlistDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto ground = honourGround(workbook);
    if (!ground || ground->known->facts.suggestions.isEmpty())
        return nullptr;
    const QDate last = std::ranges::max(ground->known->facts.suggestions, {}, &Suggestion::registeredOn).registeredOn;
    const auto approve = [known = ground->known](const Shortlist &, const ui::ShortlistDialog::Chosen &) {
        return Result<int>(0);
    };
    return new ui::ShortlistDialog(ground->known->index, ground->book, readShortlistTerms(workbook.database()),
                                   {monthOf(last).from}, approve, &window);
}

/// A round that was just computed, with a step that lacks who recommends it.
QDialog *honourStepDialog(ui::MainWindow &window, Workbook &workbook)
{
    const auto ground = honourGround(workbook);
    if (!ground)
        return nullptr;
    const ComputedRound computed =
        computeRound(ground->known->index, ground->book, readHonourTerms(workbook.database()), QDate::currentDate());
    const auto take = [known = ground->known](const HonourMove &) { return Result<void>(); };
    auto *dialog = new ui::HonourStepDialog(ground->known->index, {computed.round, computed.results, {}},
                                            QDate::currentDate(), take, &window);
    dialog->accept();
    return dialog;
}

} // namespace

QList<ui::GalleryDialog> honourDialogs(ui::MainWindow &window, Workbook &workbook)
{
    return {{u"shortlist"_s, [&] { return shortlistDialog(window, workbook); }},
            {u"honour-step"_s, [&] { return honourStepDialog(window, workbook); }}};
}

} // namespace lianxin
