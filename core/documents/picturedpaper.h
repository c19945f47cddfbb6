#pragma once

#include "core/documents/periodpaper.h"

namespace lianxin::documents {

/// The papers about a stretch of time that have charts among their words.
enum class PicturedPaper {
    LeaderPage, ///< five figures, three charts and a few lines on one page
    CampaignReport, ///< what a campaign came to
};

/// The names of their wordings.
std::span<const char *const> codesOf(PicturedPaper);

/// Which paper, about which days, with which pictures.
struct PicturedTask {
    PicturedPaper paper = PicturedPaper::LeaderPage;
    Period period; ///< without an end: all that is recorded on that side, as the page of statistics counts it
    QString campaign; ///< its name; empty = about all
    QList<PictureRow> pictures = {};
};

/// How a paper as of the day `day` calls `period`: as periodText() where it has both ends; to `day` where it has no
/// last day; up to the day until which it counts where it has no first day.
[[nodiscard]] QString spanText(const Period &period, QDate day);

/// The paper of `task` of what `facts` tell, as of the day `day`, in the words of the office. The pictures stand before
/// the signature. Errors: Invalid when nothing is recorded that it could tell; Storage.
Result<Document> picturedPaper(Database &database, const Facts &facts, const PicturedTask &task, QDate day);

/// What the tokens of such a paper are, without values.
[[nodiscard]] TokenValues blankPictured();

/// `paper` about the year of the activity `activity`, without pictures, to see how its words come out. Errors: as
/// above.
Result<QList<Specimen>> picturedSpecimens(const Records &records, PicturedPaper paper, ActivityId activity,
                                          const Wording &wording, QDate today);

} // namespace lianxin::documents
