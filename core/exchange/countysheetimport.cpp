#include "core/base/chinesetext.h"
#include "core/exchange/needkey.h"
#include "core/exchange/needrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// Takes the rows of a sheet that countySheet() made: a row with a key changes the project and need of that key,
/// wherever it stands now; one without brings a new need. What is missing from the sheet stays stored, and is told.
class CountySheetImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    QString refusal() override
    {
        auto found = activityOfNeeds(m_context, m_sheet);
        if (!found)
            return found.error().message;
        m_activity = *std::move(found);
        if (QString other = refusalOfOtherKeys(); !other.isEmpty())
            return other;
        keepDeadline();
        return {};
    }

    Result<Kept> take(RowReader &row) override
    {
        m_contents.insert(comparable(row.text(u"content"_s)));
        const auto key = readNeedKey(row.text(u"key"_s));
        if (!key && !row.text(u"key"_s).isEmpty())
            row.refuse(u"key"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "This is not a key as it was sent. Put it back as it was, or "
                                                      "empty it if the need is new.")));
        if (row.isRefused())
            return Kept::Unchanged;
        auto kept = key ? takeKnown(row, *key) : takeNew(row);
        m_hasNews = m_hasNews || (kept && *kept != Kept::Unchanged);
        return kept;
    }

    Result<void> finish() override
    {
        if (!m_activity.needsReceivedOn.isValid() && isFilled())
            m_activity.needsReceivedOn = m_context.today;
        const auto kept = m_context.activities.keep(m_activity);
        return kept ? Result<void>() : kept.error();
    }

    QList<ImportIssue> remarks() const override
    {
        const QDate due = m_activity.needsDueOn;
        QList<ImportIssue> remarks = unreadDays(m_context, m_sheet) + otherTheme(m_context, m_sheet, m_activity)
            + (due.isValid() ? changedDeadline(m_context, m_sheet, due)
                             : strangeDeadline(m_context, m_sheet, m_activity))
            + missingColumns() + missingNeeds();
        if (!isFilled())
            remarks.append(nothingReceived(m_context, m_sheet));
        else if (m_projects.size() < m_context.projectsExpected)
            remarks.append(tooFewProjects());
        return remarks;
    }

private:
    /// Whether the county wrote anything, or its needs were known before.
    [[nodiscard]] bool isFilled() const { return m_hasNews || !m_met.isEmpty(); }

    [[nodiscard]] ImportIssue tooFewProjects() const
    {
        return remark(m_context.words.field(SheetKind::Needs, u"project"_s).header, {},
                      exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                     "The sheet has %1 of the %2 projects expected; it is taken all "
                                                     "the same."))
                          .arg(m_projects.size())
                          .arg(m_context.projectsExpected));
    }

    [[nodiscard]] bool isOfThisActivity(const NeedKey &key) const
    {
        return key.planYear == m_activity.planYear && key.activity == m_activity.number;
    }

    /// A sheet all of whose keys are of another activity, as that of last year, is not the one sent for this one,
    /// whatever stands on top.
    [[nodiscard]] QString refusalOfOtherKeys() const
    {
        std::optional<NeedKey> other;
        for (const qsizetype row : m_sheet.rows) {
            const auto key = readNeedKey(m_sheet.sheet->cell(row, m_sheet.columns.value(u"key"_s)).text);
            if (key && isOfThisActivity(*key))
                return {};
            if (key && !other)
                other = key;
        }
        if (!other)
            return {};
        return exchangeText(
                   QT_TRANSLATE_NOOP("Exchange",
                                     "The keys of this sheet are those of activity %1/%2, not of %3/%4; nothing "
                                     "of it was taken. Choose the other activity, or the sheet of this one."))
            .arg(other->planYear)
            .arg(other->activity)
            .arg(m_activity.planYear)
            .arg(m_activity.number.value_or(0));
    }

    /// Until when the sheet is due the office says, not who fills it in.
    void keepDeadline()
    {
        const QDate stored = m_context.activities.at(m_activity.id).needsDueOn;
        if (!stored.isValid())
            return;
        m_activity.needsDueOn = stored;
    }

    Result<Kept> takeKnown(RowReader &row, const NeedKey &key)
    {
        expectOfThisActivity(row, key);
        auto project = m_context.projects.find(keyOf(m_activity.id, key.project));
        if (!project)
            row.refuse(u"key"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "The project of this row is no longer stored. If it is wanted "
                                                      "again, empty the key.")));
        if (row.isRefused() || isRepeated(row, u"key"_s, needKeyText(key)))
            return Kept::Unchanged;
        m_projects.insert(project->id.value);
        if (key.need == 0)
            return takeProject(row, key, *project);
        auto need = m_context.needs.find(keyOf(project->id, key.need));
        if (isWithdrawn(row))
            return need ? withdraw(row, *need) : Kept::Unchanged;
        if (!need)
            row.refuse(u"key"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "The need of this row is no longer stored. If it is wanted "
                                                      "again, empty the key.")));
        if (row.isRefused())
            return Kept::Unchanged;
        m_met.insert(need->id.value);
        if (row.required(u"content"_s).isEmpty())
            return Kept::Unchanged;
        const auto keptProject = keepKnownProject(row, key, *project);
        return keptProject ? keepNeed(row, *keptProject, *need) : keptProject;
    }

    bool isWithdrawn(const RowReader &row) const
    {
        return m_context.words.pattern(u"withdrawn"_s).match(row.text(u"note"_s)).hasMatch();
    }

    Result<Kept> withdraw(RowReader &row, const Need &need)
    {
        m_met.insert(need.id.value);
        const auto removed = m_context.needs.remove(need.id);
        if (!removed && removed.error().kind == ErrorKind::Conflict)
            row.refuse(
                u"note"_s,
                exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                               "The county withdraws this need, but suggestions or other records "
                                               "refer to it already; it stays.")));
        else if (!removed)
            return removed.error();
        else
            row.warn(u"note"_s,
                     exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                    "The county withdraws this need; it is removed. Undo brings it "
                                                    "back.")));
        return Kept::Updated;
    }

    /// The row of a project without needs, in which the first may stand now.
    Result<Kept> takeProject(RowReader &row, const NeedKey &key, Project &project)
    {
        const auto kept = keepKnownProject(row, key, project);
        return kept && !row.text(u"content"_s).isEmpty() ? addNeed(row, *kept, project.id) : kept;
    }

    void expectOfThisActivity(RowReader &row, const NeedKey &key) const
    {
        if (isOfThisActivity(key))
            return;
        row.refuse(u"key"_s,
                   exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                  "This row is of activity %1/%2, not of the one that the sheet is "
                                                  "about; move it into the sheet of that one."))
                       .arg(key.planYear)
                       .arg(key.activity));
    }

    /// The cells of the project stand in this row, or in one above that is of the same project: else they say nothing
    /// of it.
    Result<Kept> keepKnownProject(RowReader &row, const NeedKey &key, Project &project)
    {
        const QString above = m_sheet.sheet->cell(row.carriedFrom(), m_sheet.columns.value(u"key"_s)).text;
        const auto keyAbove = readNeedKey(above);
        if (!keyAbove || keyAbove->project != key.project)
            return Kept::Unchanged;
        row.putText(project.name, u"project"_s);
        const auto kept = keepProject(m_context, row, m_activity, project);
        return kept && project.enterprise.isStored() ? correctEnterprise(row, *kept, project.enterprise) : kept;
    }

    /// The county has seen what was known of the enterprise: what it wrote instead holds.
    Result<Kept> correctEnterprise(const RowReader &row, Kept keptProject, EnterpriseId id)
    {
        Enterprise enterprise = m_context.enterprises.at(id);
        row.putText(enterprise.industry, u"industry"_s);
        row.putText(enterprise.scale, u"scale"_s);
        const auto kept = m_context.enterprises.keep(enterprise);
        return kept ? withPart(keptProject, *kept) : kept;
    }

    /// A new need, of the project that the row names, which may be new too.
    Result<Kept> takeNew(RowReader &row)
    {
        if (row.required(u"content"_s).isEmpty() || row.required(u"project"_s).isEmpty())
            return Kept::Unchanged;
        Project project = projectNamed(row).value_or(Project {});
        if (!project.id.isStored() && row.required(u"enterprise"_s).isEmpty())
            return Kept::Unchanged;
        if (!project.id.isStored())
            project.number = nextProject();
        warnOfGuess(row, project);
        row.putText(project.name, u"project"_s);
        const auto kept = keepProject(m_context, row, m_activity, project);
        m_projects.insert(project.id.value);
        return kept ? addNeed(row, *kept, project.id) : kept;
    }

    /// A row without a project below one that was sent may be of that or of one that the county forgot to name.
    void warnOfGuess(RowReader &row, const Project &project) const
    {
        const bool isBelow = row.carriedFrom() != row.place();
        if (isBelow && readNeedKey(m_sheet.sheet->cell(row.carriedFrom(), m_sheet.columns.value(u"key"_s)).text))
            row.warn(u"project"_s,
                     exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                    "This row names no project; its need is taken as one of %1, which "
                                                    "stands above."))
                         .arg(project.name));
    }

    Result<Kept> addNeed(RowReader &row, Kept keptProject, ProjectId project)
    {
        Need need = needSaying(row.text(u"content"_s), project);
        if (need.id.isStored() && m_met.contains(need.id.value))
            row.refuse(u"content"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                      "This need stands in the sheet already; each may stand here "
                                                      "once.")));
        if (row.isRefused())
            return Kept::Unchanged;
        return keepNeed(row, keptProject, need);
    }

    Result<Kept> keepNeed(RowReader &row, Kept keptProject, Need &need)
    {
        fillNeed(m_context, row, need);
        if (row.isRefused())
            return Kept::Unchanged;
        const auto kept = m_context.needs.keep(need);
        m_met.insert(need.id.value);
        return kept ? withPart(*kept, keptProject) : kept;
    }

    std::optional<Project> projectNamed(const RowReader &row) const
    {
        const QString name = comparable(row.text(u"project"_s));
        for (const Project &each : m_context.projects.all())
            if (each.activity == m_activity.id && !name.isEmpty() && comparable(each.name) == name)
                return each;
        return std::nullopt;
    }

    int nextProject() const
    {
        int last = 0;
        for (const Project &each : m_context.projects.all())
            if (each.activity == m_activity.id)
                last = std::max(last, each.number);
        return last + 1;
    }

    /// The need of `project` that says the same, as when the sheet is read once more; else a new one.
    Need needSaying(const QString &content, ProjectId project) const
    {
        Need added;
        added.project = project;
        for (const Need &each : m_context.needs.all()) {
            if (each.project != project)
                continue;
            if (comparable(each.content) == comparable(content))
                return each;
            added.number = std::max(added.number, each.number);
        }
        ++added.number;
        return added;
    }

    ImportIssue remark(const QString &column, const QString &value, const QString &reason) const
    {
        return {m_sheet.sheet->rows.at(m_sheet.headerRow).number, column, value, reason};
    }

    QList<ImportIssue> missingColumns() const
    {
        static const QStringList sent {u"project"_s, u"enterprise"_s, u"industry"_s,   u"scale"_s,
                                       u"summary"_s, u"contact"_s,    u"phone"_s,      u"category"_s,
                                       u"urgency"_s, u"raised_by"_s,  u"specialties"_s};
        QList<ImportIssue> missing;
        for (const QString &field : sent)
            if (!m_sheet.columns.contains(field))
                missing.append(remark(m_context.words.field(SheetKind::Needs, field).header, {},
                                      exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                                     "This column is missing; what is stored of it "
                                                                     "stays."))));
        return missing;
    }

    QList<ImportIssue> missingNeeds() const
    {
        QList<ImportIssue> missing;
        for (const Need &need : m_context.needs.all()) {
            const Project project = m_context.projects.at(need.project);
            if (project.activity == m_activity.id && !m_met.contains(need.id.value)
                && !m_contents.contains(comparable(need.content)))
                missing.append(remark(m_context.words.field(SheetKind::Needs, u"content"_s).header, need.content,
                                      exchangeText(QT_TRANSLATE_NOOP("Exchange",
                                                                     "This need of %1 is no longer in the sheet; it "
                                                                     "stays stored. Remove it by hand if it was "
                                                                     "withdrawn."))
                                          .arg(project.name)));
        }
        return missing;
    }

    Activity m_activity;
    QSet<qint64> m_met; ///< needs that the sheet has
    QSet<QString> m_contents; ///< of the needs in its rows, those that are refused among them
    QSet<qint64> m_projects; ///< that the sheet has
    bool m_hasNews = false;
};

} // namespace

SheetImporterPointer countySheetImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<CountySheetImporter>(context, sheet);
}

} // namespace lianxin
