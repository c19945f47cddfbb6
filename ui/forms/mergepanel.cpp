#include "ui/forms/mergepanel.h"

#include "ui/base/look.h"
#include "ui/table/datetext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

enum Side { Kept, Other };

QRadioButton *makeChoiceOf(const QString &text, const QString &title)
{
    QString shown = text.isEmpty() ? MergePanel::tr("(empty)") : text;
    auto *button = new QRadioButton(shown.replace(u'&', u"&&"_s));
    button->setAccessibleName(MergePanel::tr("%1: %2").arg(title, shown));
    return button;
}

QString textOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QDate ? dateText(value.toDate()) : value.toString();
}

} // namespace

MergePanel::MergePanel(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

void MergePanel::setLines(const QString &kept, const QString &other, const QList<MergeLine> &lines)
{
    delete m_body;
    m_lines = lines;
    m_groups.clear();
    m_body = new QWidget;
    auto *grid = new QGridLayout(m_body);
    grid->setHorizontalSpacing(Normal);
    grid->setVerticalSpacing(Normal);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addHeading(tr("%1 (stays)").arg(kept), Kept);
    addHeading(other, Other);
    for (int row = 0; row < lines.size(); ++row)
        addLine(lines.at(row), 1 + row);
    grid->setRowStretch(grid->rowCount(), 1);
    layout()->addWidget(m_body);
}

void MergePanel::addHeading(const QString &text, int side)
{
    auto *heading = new QLabel(text);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setTitleFont(heading, 0);
    static_cast<QGridLayout *>(m_body->layout())->addWidget(heading, 0, 1 + side);
}

void MergePanel::addLine(const MergeLine &line, int row)
{
    auto *title = new QLabel(tr("%1:").arg(line.title));
    title->setTextFormat(Qt::PlainText);
    title->setProperty("soft", true);
    auto *group = new QButtonGroup(m_body);
    auto *grid = static_cast<QGridLayout *>(m_body->layout());
    grid->addWidget(title, row, 0, Qt::AlignRight | Qt::AlignVCenter);
    for (const auto &[side, text] : {std::pair(Kept, line.kept), std::pair(Other, line.other)}) {
        auto *choice = makeChoiceOf(text, line.title);
        choice->setObjectName(u"merge_%1_%2"_s.arg(line.change.column).arg(side == Kept ? u"kept"_s : u"other"_s));
        group->addButton(choice, side);
        grid->addWidget(choice, row, 1 + side);
    }
    group->button(line.kept.isEmpty() ? Other : Kept)->setChecked(true);
    m_groups.append(group);
}

QList<CellChange> MergePanel::choices() const
{
    QList<CellChange> chosen;
    for (qsizetype line = 0; line < m_lines.size(); ++line)
        if (m_groups.at(line)->checkedId() == Other)
            chosen.append(m_lines.at(line).change);
    return chosen;
}

QList<MergeLine> mergeLines(const TableModel &model, qint64 kept, qint64 other)
{
    const int row = model.rowOf(other);
    if (row < 0)
        return {};
    QList<CellChange> all;
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.isFilledIn(column))
            all.append({other, column, model.held(row, column)});
    QList<MergeLine> lines = mergeLines(model, kept, all);
    for (MergeLine &line : lines)
        line.other = textOf(model.index(row, line.change.column).data(Qt::EditRole)); // as far as it may be seen
    return lines;
}

QList<MergeLine> mergeLines(const TableModel &model, qint64 kept, const QList<CellChange> &changes)
{
    const int row = model.rowOf(kept);
    if (row < 0)
        return {};
    QList<MergeLine> lines;
    for (const CellChange &each : changes) {
        const QString wanted = textOf(each.value);
        if (each.value.typeId() == QMetaType::Bool || wanted.isEmpty()
            || wanted == textOf(model.held(row, each.column)))
            continue;
        const QString title = model.headerData(each.column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString had = textOf(model.index(row, each.column).data(Qt::EditRole));
        lines.append({title, had, wanted, {kept, each.column, each.value}});
    }
    return lines;
}

} // namespace lianxin::ui
