#include "ui/activities/printingspane.h"

#include "core/base/codes.h"
#include "core/documents/template.h"
#include "ui/base/fieldwords.h"
#include "ui/base/look.h"
#include "ui/table/recordtable.h"

#include <QDateTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

PrintingsPane::PrintingsPane(Workbook &workbook, QWidget *parent)
    : ActivityPart(workbook, parent)
    , m_table(new RecordTable(u"printings"_s, tr("What left the office")))
    , m_model(new Model(columns(), this))
{
    m_table->setModel(m_model, {{0, Qt::DescendingOrder}});
    m_table->offerHistory(workbook, PrintingRepository::table);
    m_table->setEmptyText(tr("Nothing was printed, saved or copied yet."));
    connect(&workbook, &Workbook::changed, this, [this](const Tables &tables) { // which are no facts
        if (tables.contains(PrintingRepository::table))
            reload();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Normal, 0, 0);
    layout->addWidget(m_table);
}

LetterFace PrintingsPane::letterOf(const Printing &printing) const
{
    return m_letters.value(printing.letter.value);
}

QList<PrintingsPane::Model::Column> PrintingsPane::columns()
{
    using C = Model::Column;
    const auto paper = [this](const Printing &printing) {
        return documents::paperTitle(printing.paper.isEmpty() ? QString(codeOf(letterOf(printing).kind))
                                                              : printing.paper);
    };
    return {
        C(tr("When"),
          [](const Printing &printing) {
              return QDateTime::fromString(printing.printedAt, Qt::ISODate)
                  .toLocalTime()
                  .toString(u"yyyy-MM-dd HH:mm"_s);
          })
            .named(u"printed_at"_s)
            .wide(140),
        C(tr("Paper"), paper).named(u"paper"_s).wide(220),
        C(tr("How many"), &Printing::papers).named(u"papers"_s).wide(80),
        C(tr("To whom, of what"),
          [this](const Printing &printing) {
              return printing.letter.isStored() ? letterOf(printing).recipient : printing.about;
          })
            .named(u"recipient"_s)
            .wide(180),
        C(tr("How it left"), [](const Printing &printing) { return channelWord(printing.channel); })
            .named(u"channel"_s)
            .wide(140),
        C(tr("Who"), &Printing::printedBy).named(u"printed_by"_s).wide(120),
    };
}

void PrintingsPane::showFacts()
{
    setEnabled(shown().id.isStored());
    reload();
}

void PrintingsPane::reload()
{
    const auto letters = IssuedLetterRepository(workbook().database()).facesOf(activity());
    const auto printings = PrintingRepository(workbook().database()).of(activity());
    if (!expect(letters) || !expect(printings))
        return;
    m_letters = *letters;
    m_model->setEntities(*printings);
}

} // namespace lianxin::ui
