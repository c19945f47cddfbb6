#include "ui/shell/changecolumns.h"

#include "ui/base/recordwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

Tone toneOfChange(const RecordChange &change)
{
    if (change.kind == RecordChangeKind::Added)
        return Tone::Good;
    return change.kind == RecordChangeKind::Removed ? Tone::Warning : Tone::Plain;
}

} // namespace

QList<TableColumn<RecordChange>> changeColumns(const std::function<const FactIndex &()> &index)
{
    using C = TableColumn<RecordChange>;
    const auto what = [index](const RecordChange &change) { return changeText(index(), change); };
    return {
        C(QCoreApplication::translate("ChangeColumns", "Kind"),
          [](const RecordChange &change) { return recordKind(change.record.table); })
            .named(u"kind"_s)
            .wide(150),
        C(QCoreApplication::translate("ChangeColumns", "Record"),
          [index](const RecordChange &change) { return recordName(index(), change); })
            .named(u"record"_s)
            .opens([index](const RecordChange &change) {
                return recordName(index(), change.record).isEmpty() ? RecordRef() : change.record; // it may be gone
            })
            .wide(220),
        C(QCoreApplication::translate("ChangeColumns", "How"),
          [](const RecordChange &change) { return changeWord(change.kind); })
            .named(u"how"_s)
            .toned(toneOfChange)
            .wide(90),
        C(QCoreApplication::translate("ChangeColumns", "What"), what).named(u"what"_s).explains(what).wide(500),
    };
}

} // namespace lianxin::ui
