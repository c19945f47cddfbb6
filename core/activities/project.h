#pragma once

#include "core/activities/activity.h"
#include "core/directory/enterprise.h"

namespace lianxin {

using ProjectId = Id<struct ProjectTag>;
using NeedId = Id<struct NeedTag>;

/// A project that the host county proposes for the visit; the programme expects three (D-17).
struct Project {
    ProjectId id;
    int revision = 0;
    ActivityId activity;
    int number = 0; ///< within the activity, from 1 on
    QString name; ///< 1 to 200 characters
    EnterpriseId enterprise;
    QString summary; ///< what it is like
    QString contact;
    QString phone;
    QString note;
    QString visitNote = {}; ///< what was seen and heard on the spot, up to 20,000 characters

    friend bool operator==(const Project &, const Project &) = default;
};

/// What a project asks for.
struct Need {
    NeedId id;
    int revision = 0;
    ProjectId project;
    int number = 0; ///< within the project, from 1 on
    EntryId category; ///< of WordList::NeedCategory
    EntryId urgency;
    QString content; ///< 1 to 5000 characters
    QList<EntryId> specialties; ///< what the helper should know about
    int wanted = 1; ///< how many people who know it should come, 1 to 99
    int must = 0; ///< the depth, 1 to 3, at which somebody must know each of its specialties at least; 0 = none must
    std::optional<int> weight = {}; ///< in the selection, 0 to 1000; none = that of the urgency
    QString explanation = {}; ///< why no suggestion answers it, up to 1,000 characters
    EntryId raisedBy = {}; ///< of WordList::NeedSource: whose it is
    QString owner = {}; ///< who sees to it that it is answered, up to 200 characters

    friend bool operator==(const Need &, const Need &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Project &project);
Result<void> validate(const Need &need);

} // namespace lianxin
