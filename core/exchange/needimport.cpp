#include "core/base/chinesetext.h"
#include "core/exchange/activitylookup.h"
#include "core/exchange/fieldreaders.h"
#include "core/exchange/sheetimporter.h"

using namespace Qt::StringLiterals;

namespace lianxin {

namespace {

/// What stands on top of the sheet that a county sends.
struct NeedsHead {
    QString theme;
    QDate dueOn;
    QDate receivedOn;
};

class NeedImporter : public SheetImporter
{
public:
    using SheetImporter::SheetImporter;

    QString refusal() override
    {
        if (isByRow())
            return {};
        const NeedsHead head = readHead();
        auto hint = activityHint(m_context, m_sheet.above + QStringList {m_sheet.sheet->name});
        hint.day = head.dueOn;
        hint.theme = head.theme;
        const auto found = activityFor(m_context, hint);
        if (!found)
            return found.error().message;
        m_activity = *found;
        if (head.dueOn.isValid())
            m_activity.needsDueOn = head.dueOn;
        if (head.receivedOn.isValid())
            m_activity.needsReceivedOn = head.receivedOn;
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
        Project project;
        auto keptProject = keepProject(row, projectNumber, project);
        if (!keptProject || isJustProject)
            return keptProject;
        Need need = m_context.needs.find(keyOf(project.id, needNumber)).value_or(Need {});
        need.project = project.id;
        need.number = needNumber;
        row.putText(need.content, u"content"_s);
        row.putWord(need.category, u"category"_s, WordList::NeedCategory, UnknownWord::Keep);
        row.putWord(need.urgency, u"urgency"_s, WordList::Urgency, UnknownWord::Keep);
        row.putWords(need.specialties, u"specialties"_s, WordList::Specialty, UnknownWord::Keep);
        if (const auto wanted = row.count(u"wanted"_s))
            need.wanted = *wanted;
        if (row.has(u"must"_s))
            need.must = depth(row);
        if (row.has(u"weight"_s))
            need.weight = row.count(u"weight"_s);
        if (row.isRefused())
            return Kept::Unchanged;
        const auto kept = m_context.needs.keep(need);
        return kept ? withPart(*kept, *keptProject) : kept;
    }

    Result<void> finish() override
    {
        if (!m_activity.id.isStored() || isByRow())
            return {};
        const auto kept = m_context.activities.keep(m_activity);
        return kept ? Result<void>() : kept.error();
    }

private:
    /// At least how deeply what is wanted must be known.
    int depth(RowReader &row) const
    {
        const QString typed = row.text(u"must"_s);
        const EntryId word = m_context.word(WordList::Depth, typed);
        if (!typed.isEmpty() && !word.isStored())
            row.refuse(u"must"_s,
                       exchangeText(QT_TRANSLATE_NOOP("Exchange", "This is no depth of knowing; write one of: %1."))
                           .arg(m_context.namesOf(WordList::Depth).join(u'\u3001')));
        return m_context.meaning(word).toInt();
    }

    /// Whether each row names its activity, as in our own sheets of all of them.
    bool isByRow() const { return m_sheet.columns.contains(u"activity"_s); }

    void findActivity(RowReader &row)
    {
        if (!isByRow())
            return;
        const auto found = activityFor(m_context, activityHint(row));
        if (!found) {
            row.refuse(u"activity"_s, found.error().message);
            return;
        }
        if (found->id != m_activity.id) {
            m_lastProject.clear();
            m_projectNumber = 0;
            m_needs.clear();
        }
        m_activity = *found;
    }

    NeedsHead readHead() const
    {
        NeedsHead head;
        for (const QString &line : m_sheet.above) {
            for (const auto &[label, value] : readLabels(line)) {
                if (m_context.words.pattern(u"label.due"_s).match(label).hasMatch())
                    head.dueOn = readDay(value);
                else if (m_context.words.pattern(u"label.received"_s).match(label).hasMatch())
                    head.receivedOn = readDay(value);
                else if (m_context.words.pattern(u"label.theme"_s).match(label).hasMatch())
                    head.theme = value;
            }
        }
        return head;
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

    Result<Kept> keepProject(RowReader &row, int number, Project &project)
    {
        project = m_context.projects.find(keyOf(m_activity.id, number)).value_or(Project {});
        project.activity = m_activity.id;
        project.number = number;
        project.name = m_lastProject;
        row.putText(project.summary, u"summary"_s);
        row.putText(project.contact, u"contact"_s);
        row.putText(project.phone, u"phone"_s);
        row.putText(project.note, u"note"_s);
        if (const QString name = row.text(u"enterprise"_s); !name.isEmpty()) {
            Enterprise told;
            told.name = name;
            told.region = m_activity.region;
            told.industry = row.text(u"industry"_s);
            told.contact = project.contact;
            told.phone = project.phone;
            const auto enterprise = m_context.fillEnterprise(told);
            if (!enterprise)
                return enterprise.error();
            project.enterprise = *enterprise;
        }
        return m_context.projects.keep(project);
    }

    Activity m_activity;
    QString m_lastProject;
    int m_projectNumber = 0;
    QHash<int, int> m_needs; // project number -> number of its last need
};

} // namespace

SheetImporterPointer needImporter(ImportContext &context, const RecognisedSheet &sheet)
{
    return std::make_unique<NeedImporter>(context, sheet);
}

} // namespace lianxin
