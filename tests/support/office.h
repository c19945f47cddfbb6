#pragma once

#include "core/activities/activityrepository.h"
#include "core/directory/customfieldrepository.h"
#include "core/directory/directoryrepository.h"
#include "core/directory/enterpriserepository.h"
#include "core/ledger/suggestionrepository.h"
#include "core/members/memberrepository.h"
#include "core/reports/reportrepository.h"
#include "tests/support/builders.h"

/// A workbook with a few of everything to refer to, as tests need it.
struct Office {
    std::unique_ptr<lianxin::Workbook> workbook = aWorkbook();
    lianxin::Database &database = workbook->database();

    /// The word `name` of `list`, which is added if it is not there.
    lianxin::EntryId word(lianxin::WordList list, const QString &name, const QString &meaning = {}) const
    {
        const auto directory = valueOf(lianxin::readDirectory(database));
        if (const auto found = directory.find(list, name); found.isStored())
            return found;
        lianxin::DirectoryEntry entry;
        entry.list = list;
        entry.name = name;
        entry.meaning = meaning;
        entry.position = static_cast<int>(directory.of(list).size()) + 1;
        lianxin::DirectoryRepository words(database);
        return valueOf(act(*workbook, [&] { return words.insert(entry); })).id;
    }

    /// A field of the office for `record`.
    lianxin::CustomField customField(lianxin::CustomRecord record, const QString &name,
                                     lianxin::CustomKind kind = lianxin::CustomKind::Text,
                                     const QStringList &words = {}) const
    {
        lianxin::CustomField field;
        field.record = record;
        field.name = name;
        field.kind = kind;
        field.words = words;
        field.place = static_cast<int>(valueOf(lianxin::CustomFieldRepository(database).of(record)).size()) + 1;
        lianxin::CustomFieldRepository fields(database);
        return valueOf(act(*workbook, [&] { return fields.insert(field); }));
    }

    lianxin::Member member(const QString &name) const
    {
        lianxin::Member member;
        member.name = name;
        lianxin::MemberRepository members(database);
        return valueOf(act(*workbook, [&] { return members.insert(member); }));
    }

    lianxin::Activity activity(int number, QDate heldOn = {}) const
    {
        lianxin::Activity activity;
        activity.planYear = 2024;
        activity.number = number;
        activity.heldOn = heldOn;
        activity.state = heldOn.isValid() ? lianxin::ActivityState::Held : lianxin::ActivityState::Planned;
        lianxin::ActivityRepository activities(database);
        return valueOf(act(*workbook, [&] { return activities.insert(activity); }));
    }

    lianxin::Enterprise enterprise(const QString &name) const
    {
        lianxin::Enterprise enterprise;
        enterprise.name = name;
        lianxin::EnterpriseRepository enterprises(database);
        return valueOf(act(*workbook, [&] { return enterprises.insert(enterprise); }));
    }

    lianxin::Suggestion suggestion(const QString &number, lianxin::ActivityId activity) const
    {
        lianxin::Suggestion suggestion;
        suggestion.number = number;
        suggestion.activity = activity;
        suggestion.content = QStringLiteral("Build a bridge.");
        suggestion.registeredOn = {2024, 3, 28};
        lianxin::SuggestionRepository suggestions(database);
        return valueOf(act(*workbook, [&] { return suggestions.insert(suggestion); }));
    }

    lianxin::Report report(int number) const
    {
        lianxin::Report report;
        report.year = 2024;
        report.number = number;
        report.title = QStringLiteral("On bridges");
        lianxin::ReportRepository reports(database);
        return valueOf(act(*workbook, [&] { return reports.insert(report); }));
    }
};
