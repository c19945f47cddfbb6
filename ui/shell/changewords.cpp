#include "ui/shell/changewords.h"

#include "ui/base/currentfacts.h"
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

ChangeWords::ChangeWords(Workbook &workbook)
    : m_workbook(workbook)
{
}

void ChangeWords::refresh(std::shared_ptr<const KnownFacts> known)
{
    m_known = std::move(known);
    m_gone.clear();
}

QString ChangeWords::nameOf(const RecordChange &change) const
{
    return recordName(m_known->index, change, [this](const RecordRef &record) { return nameOfGone(record); });
}

QString ChangeWords::textOf(const RecordChange &change) const
{
    return changeText(m_known->index, change, [this](const RecordRef &record) { return nameOfGone(record); });
}

bool ChangeWords::isThere(const RecordRef &record) const
{
    return !recordName(m_known->index, record).isEmpty();
}

QString ChangeWords::nameOfGone(const RecordRef &record) const
{
    const std::pair key(record.table, record.id);
    if (const auto looked = m_gone.constFind(key); looked != m_gone.cend())
        return *looked;
    m_gone.insert(key, {}); // should it refer to itself
    const auto known = lastKnown(m_workbook, record);
    QString name = known ? nameOf(*known) : QString();
    m_gone.insert(key, name);
    return name;
}

QList<TableColumn<RecordChange>> ChangeWords::columns() const
{
    using C = TableColumn<RecordChange>;
    const auto what = [this](const RecordChange &change) { return textOf(change); };
    return {
        C(QCoreApplication::translate("ChangeColumns", "Kind"),
          [](const RecordChange &change) { return recordKind(change.record.table); })
            .named(u"kind"_s)
            .wide(150),
        C(QCoreApplication::translate("ChangeColumns", "Record"),
          [this](const RecordChange &change) { return nameOf(change); })
            .named(u"record"_s)
            .opens([this](const RecordChange &change) { return isThere(change.record) ? change.record : RecordRef(); })
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
