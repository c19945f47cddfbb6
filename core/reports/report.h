#pragma once

#include "core/ledger/suggestion.h"

#include <QMap>

#include <span>

namespace lianxin {

using ReportId = Id<struct ReportTag>;

/// What happens to a report. Those up to TakeUp are its steps; the others are sendings, adoptions and comments.
enum class ReportEvent {
    Note, ///< tells something and changes nothing
    Draft, ///< was begun in this program
    Edit,
    SendBack, ///< is to be written better
    Review,
    Sign, ///< is released to be sent
    Decline, ///< a level did not adopt it
    Keep, ///< for reference
    Reuse, ///< goes into something else
    TakeUp, ///< what was kept or of use elsewhere goes on after all
    Send,
    Receive, ///< the level signed for it
    Adopt,
    Forward,
    Comment, ///< a leader wrote on it
};

std::span<const char *const> codesOf(ReportEvent);

/// One step in the course of a report.
struct ReportStep {
    QDate takenOn;
    ReportEvent kind = ReportEvent::Note;
    QString person = {}; ///< who took it
    EntryId level = {}; ///< which did not adopt it
    EntryId reason = {}; ///< of WordList::DeclineReason
    QString content = {};

    friend bool operator==(const ReportStep &, const ReportStep &) = default;
};

/// When a report was sent up to a level, and what that level said.
struct ReportSending {
    EntryId level; ///< of WordList::Level; each at most once
    QDate sentOn;
    QString addressee = {}; ///< to whom
    QDate answerDueOn = {}; ///< the last day for an answer; null = none is waited for
    QDate receivedOn = {}; ///< not before it was sent; null = no receipt yet
    QString receipt = {}; ///< its number, or who signed

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
    QMap<MemberId, int> shares = {}; ///< of each author in percent, together 100; empty = as the rules have it
    QList<ReportStep> steps = {}; ///< in the order in which they were taken

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
    QString document = {}; ///< the number of the paper that tells it
    EntryId form = {}; ///< of WordList::ReportKind: in which form it was forwarded

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
    QString document = {}; ///< the number of the paper that it stands on
    EntryId form = {}; ///< of WordList::ReportKind: the report by itself, or combined with others
    QString followUp = {}; ///< what is to be done about it
    QDate followUpDueOn = {}; ///< the last day for that; null = nothing is to be done
    QDate followedUpOn = {}; ///< not before the comment; null = not yet
    QString outcome = {}; ///< what came of it

    friend bool operator==(const LeaderComment &, const LeaderComment &) = default;
};

/// Errors: Invalid.
Result<void> validate(const Adoption &adoption);
Result<void> validate(const LeaderComment &comment);

} // namespace lianxin
