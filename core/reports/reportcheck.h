#pragma once

#include <QStringList>

namespace lianxin {

class Settings;

/// What the office expects of the text of a report. Source: section 2.6 of the domain: one matter, facts, analysis and
/// suggestions, within about 1,500 characters.
struct ReportRules {
    int mostWords = 1500; ///< as wordCount() counts them
    QStringList situation; ///< the headings that begin each part
    QStringList analysis;
    QStringList proposals;
    QStringList avoided; ///< what should not stand in a report
};

/// As the office has set them; the headings of the program where it has none.
[[nodiscard]] ReportRules reportRules(const Settings &settings);

/// The text of a report, taken apart. Any part may be missing.
struct ReportParts {
    QString situation; ///< what stands before any heading, too
    QString analysis;
    QString proposals;

    friend bool operator==(const ReportParts &, const ReportParts &) = default;
};

/// The parts of `content`, each without its heading: a word of the rules at the start of a line, numbered or not, with
/// a colon, a full stop, a blank or nothing behind it. Paragraphs are divided by line feeds.
[[nodiscard]] ReportParts partsOf(const QString &content, const ReportRules &rules);

/// A draft from the suggestions that a report grew out of: what they tell is the situation, and from the first sentence
/// on that begins with a heading of the proposals, what they propose.
[[nodiscard]] ReportParts draftedFrom(const QStringList &suggestions, const ReportRules &rules);

/// How long the text is, without its headings.
[[nodiscard]] int wordCount(const ReportParts &parts);

/// What is to be mended before the report is sent, a sentence each: missing parts, too long a text, words to avoid.
[[nodiscard]] QStringList faultsOf(const ReportParts &parts, const ReportRules &rules);

} // namespace lianxin
