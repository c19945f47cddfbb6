#include "ui/base/look.h"
#include "ui/base/recordnames.h"
#include "ui/forms/formfield.h"
#include "ui/reports/reporteditor.h"
#include "ui/reports/similarpane.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr QSize firstSizeOfEditor(1080, 680);
constexpr int leastLinesOfPart = 3;

} // namespace

FormField *ReportEditor::makeField(const QString &key, const QString &title, int kind, const QStringList &choices,
                                   const QStringList &parts)
{
    auto *field = new FormField({.key = key,
                                 .title = title,
                                 .kind = static_cast<FieldKind>(kind),
                                 .isRequired = key == "title"_L1,
                                 .choices = choices,
                                 .parts = parts},
                                u"report_"_s + key, this);
    connect(field, &FormField::edited, field, &FormField::clearComplaint);
    return field;
}

void ReportEditor::buildFields()
{
    QStringList numbers;
    for (const Suggestion &each : m_known->facts.suggestions)
        numbers.append(each.number);
    const auto line = static_cast<int>(FieldKind::Line);
    const auto text = static_cast<int>(FieldKind::Text);
    m_sources = makeField(u"sources"_s, tr("Grows out of"), line, {}, numbers);
    m_title = makeField(u"title"_s, tr("Title"), line);
    m_authors = makeField(u"authors"_s, tr("Authors"), line, {}, memberNames(m_known->index));
    m_kind = makeField(u"kind"_s, tr("Kind"), static_cast<int>(FieldKind::Choice),
                       m_known->facts.directory.namesOf(WordList::ReportKind));
    m_situation = makeField(u"situation"_s, tr("Situation"), text);
    m_analysis = makeField(u"analysis"_s, tr("Analysis"), text);
    m_proposals = makeField(u"proposals"_s, tr("Proposals"), text);
    for (FormField *field : {m_sources, m_title, m_situation, m_analysis, m_proposals})
        connect(field, &FormField::edited, this, &ReportEditor::followText);
    connect(m_sources, &FormField::left, this, &ReportEditor::draftFromSources);
    connect(m_authors, &FormField::edited, this, &ReportEditor::followAuthors);
}

void ReportEditor::addRow(QGridLayout *grid, FormField *field, bool isTall)
{
    const int row = grid->rowCount();
    grid->addWidget(field->label(), row, 0, Qt::AlignTop);
    grid->addWidget(field->editor(), row, 1, 1, field == m_authors ? 1 : 2);
    grid->addWidget(field->remark(), row + 1, 1, 1, 2);
    if (!isTall)
        return;
    field->editor()->setMaximumHeight(QWIDGETSIZE_MAX);
    field->editor()->setMinimumHeight(leastLinesOfPart * fontMetrics().lineSpacing() + Wide);
    grid->setRowStretch(row, 1);
}

QWidget *ReportEditor::buildForm()
{
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, Normal, 0);
    grid->setHorizontalSpacing(Normal);
    grid->setVerticalSpacing(Narrow);
    grid->setColumnStretch(1, 1);
    for (FormField *field : {m_sources, m_title, m_authors})
        addRow(grid, field);
    auto *even = new QPushButton(tr("Share &evenly"));
    even->setObjectName("shareEvenly"_L1);
    even->setToolTip(tr("100 % among all authors").toHtmlEscaped());
    even->setAutoDefault(false);
    connect(even, &QPushButton::clicked, this, &ReportEditor::shareEvenly);
    grid->addWidget(even, grid->rowCount() - 2, 2, Qt::AlignTop);
    addRow(grid, m_kind);
    for (FormField *field : {m_situation, m_analysis, m_proposals})
        addRow(grid, field, true);
    for (QLabel *label : {m_length, m_faults, m_complaint})
        label->setTextFormat(Qt::PlainText);
    m_length->setObjectName("reportLength"_L1);
    m_faults->setObjectName("reportFaults"_L1);
    m_faults->setWordWrap(true);
    m_faults->setProperty("soft", true);
    const int row = grid->rowCount();
    grid->addWidget(m_length, row, 0, 1, 3);
    grid->addWidget(m_faults, row + 1, 0, 1, 3);
    return form;
}

void ReportEditor::buildLayout()
{
    m_complaint->setObjectName("editorComplaint"_L1);
    m_complaint->setWordWrap(true);
    m_complaint->setStyleSheet(u"color: %1;"_s.arg(colors().bad.name()));
    m_complaint->hide();
    auto *halves = new QSplitter;
    halves->setObjectName("editorHalves"_L1);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildForm());
    halves->addWidget(m_similar);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *keep = buttons->addButton(m_report.id.isStored() ? tr("&Save the text") : tr("&Save the draft"),
                                           QDialogButtonBox::AcceptRole);
    keep->setObjectName("keepReport"_L1);
    keep->setToolTip(tr("Ctrl+Enter"));
    makePrimary(keep);
    connect(new QShortcut(QKeySequence(u"Ctrl+Return"_s), this), &QShortcut::activated, this, &ReportEditor::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportEditor::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(halves, 1);
    layout->addWidget(m_complaint);
    layout->addWidget(buttons);
    resize(firstSizeOfEditor);
}

} // namespace lianxin::ui
