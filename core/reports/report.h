#pragma once

#include "core/ledger/suggestion.h"

namespace lianxin {

using ReportId = Id<struct ReportTag>;

/// When a report was sent up to a level.
struct ReportSending {
    EntryId level; ///< of WordList::Level; each at most once
    QDate sentOn;

    friend bool operator==(const ReportSending &, const ReportSending &) = default;
};

/// An information report (社情民意信息) that grew out of suggestions.
struct Report {
    ReportId id;
    int revision = 0;
    int year = 0; ///< of the numbering, 1949 to 2999
    int number = 0; ///< within the numbering, from 1 on
    QString title; ///< 1 to 200 characters
    EntryId kind; ///< of WordList::ReportKind
    QDate formedOn;
    QString editor;
    QString content;
    QString note;
    QList<MemberId> authors; ///< the first one first
    QList<SuggestionId> sources; ///< the first one decides which activity the report belongs to
    QList<ReportSending> sendings;

    friend bool operator==(const Report &, const Report &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Report &report);

/// That a body of a level printed or forwarded a report. Forwarding is no adoption.
struct Adoption {
    Id<struct AdoptionTag> id;
    int revision = 0;
    ReportId report;
    EntryId level; ///< of WordList::Level
    QString body; ///< who did it
    EntryId mode; ///< of WordList::AdoptionMode
    QDate adoptedOn;
    QString issue; ///< of the publication; several reports may share one
    QString note;

    friend bool operator==(const Adoption &, const Adoption &) = default;
};

/// What a leader wrote on a report; internal.
struct LeaderComment {
    Id<struct LeaderCommentTag> id;
    int revision = 0;
    ReportId report;
    EntryId level;
    QDate commentedOn;
    QString leader; ///< the post, not the name
    QString content;

    friend bool operator==(const LeaderComment &, const LeaderComment &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Adoption &adoption);
Result<void> validate(const LeaderComment &comment);

} // namespace lianxin
