#include "core/exchange/fieldreaders.h"
#include "core/exchange/needrows.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

class NeedImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    QString refusal() override
    {
        if (isByRow())
            return {};
        auto found = activityOfNeeds(m_context, m_sheet);
        if (!found)
            return found.error().message;
        m_activity = *std::move(found);
        return {};
    }

    Result<Kept> take(RowReader &row) override
    {
        const bool isJustProject = m_sheet.kind == SheetKind::Projects;
        if (!isJustProject && row.required(u"content"_s).isEmpty())
            return Kept::Unchanged;
        findActivity(row);
        const int projectNumber = numberOfProject(row);
        const int needNumber = isJustProject ? 0 : numberOfNeed(row, projectNumber);
        if (row.isRefused()
            || isRepeated(row, isJustProject ? u"number"_s : u"need_number"_s,
                          keyOf(m_activity.id, projectNumber, needNumber)))
            return Kept::Unchanged;
        Project project = m_context.projects.find(keyOf(m_activity.id, projectNumber)).value_or(Project {});
        project.number = projectNumber;
        project.name = m_lastProject;
        auto keptProject = keepProject(m_context, row, m_activity, project);
        if (!keptProject || isJustProject)
            return keptProject;
        Need need = m_context.needs.find(keyOf(project.id, needNumber)).value_or(Need {});
        need.project = project.id;
        need.number = needNumber;
        fillNeed(m_context, row, need);
        if (row.isRefused())
            return Kept::Unchanged;
        const auto kept = m_context.needs.keep(need);
        m_isFilled = true;
        return kept ? withPart(*kept, *keptProject) : kept;
    }

    Result<void> finish() override
    {
        if (!m_activity.id.isStored() || isByRow())
            return {};
        if (m_context.about.isStored() && m_isFilled && !m_activity.needsReceivedOn.isValid())
            m_activity.needsReceivedOn = m_context.today;
        const auto kept = m_context.activities.keep(m_activity);
        return kept ? Result<void>() : kept.error();
    }

    QList<ImportIssue> remarks() const override
    {
        if (isByRow())
            return {};
        QList<ImportIssue> remarks = unreadDays(m_context, m_sheet) + strangeDeadline(m_context, m_sheet, m_activity)
            + otherTheme(m_context, m_sheet, m_activity);
        if (m_context.about.isStored())
            remarks.append(missingKeys());
        if (m_context.about.isStored() && !m_isFilled)
            remarks.append(nothingReceived(m_context, m_sheet));
        return remarks;
    }

private:
    [[nodiscard]] ImportIssue missingKeys() const
    {
        return {m_sheet.sheet->rows.at(m_sheet.headerRow).number,
                m_context.words.field(SheetKind::Needs, u"key"_s).header,
                {},
                exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                               "This column is missing, so that each row counts as the need whose "
                                               "numbers it has: look at the changes with care."))};
    }

    /// Whether each row names its activity, as in our own sheets of all of them.
    bool isByRow() const { return m_sheet.columns.contains(u"activity"_s); }

    void findActivity(RowReader &row)
    {
        if (!isByRow())
            return;
        const auto found = activityOf(row, activityHint(row));
        if (!found)
            return;
        if (found->id != m_activity.id) {
            m_lastProject.clear();
            m_projectNumber = 0;
            m_needs.clear();
        }
        m_activity = *found;
    }

    /// As written, or one more with each new project.
    int numberOfProject(RowReader &row)
    {
        const QString name = row.text(u"project"_s).isEmpty() ? row.text(u"enterprise"_s) : row.text(u"project"_s);
        if (name.isEmpty())
            row.refuse(u"project"_s, exchangeText(QT_TRANSLATE_NOOP("Exchange", "This must not be empty.")));
        if (name != m_lastProject || isByRow()) {
            m_lastProject = name;
            m_projectNumber = readLastNumber(row.text(u"number"_s)).value_or(m_projectNumber + 1);
        }
        return m_projectNumber;
    }

    /// "1-2" is the second need of the first project; a program may have made a date of it.
    int numberOfNeed(const RowReader &row, int project)
    {
        const Cell &cell = row.cell(u"need_number"_s);
        const int next = m_needs.value(project) + 1;
        m_needs[project] =
            cell.kind == CellKind::Date ? cell.moment.date().day() : readLastNumber(cell.text).value_or(next);
        return m_needs.value(project);
    }

    Activity m_activity;
    QString m_lastProject;
    int m_projectNumber = 0;
    QHash<int, int> m_needs; // project number -> number of its last need
    bool m_isFilled = false; // whether the sheet brought a need
};

} // namespace

SheetImporterPointer needImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    if (sheet.columns.contains(u"key"_s))
        return countySheetImporter(context, sheet);
    return std::make_unique<NeedImporter>(context, sheet);
}

} // namespace lianxin
