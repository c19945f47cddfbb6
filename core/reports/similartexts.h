#pragma once

#include "core/base/progress.h"
#include "core/base/recordref.h"
#include "core/directory/directoryentry.h"

#include <QList>

namespace lianxin {

/// A report or suggestion of which others may say the same.
struct ComparedText {
    RecordRef record;
    QString title;
    QString body;
    QList<EntryId> topics; ///< specialties and categories that it is about
    EntryId place; ///< not stored = of no place
};

/// One that is like what was asked for.
struct SimilarText {
    RecordRef record;
    int percent = 0; ///< 1 to 100
    bool hasTopic = false; ///< they share a topic
    bool hasPlace = false; ///< they are about the same place
    QString shared; ///< the longest run of characters that stands in both

    friend bool operator==(const SimilarText &, const SimilarText &) = default;
};

/// Texts that can be asked quickly which of them are like another one, by the pairs of characters that few texts have.
/// Each text is entered under its rarest pairs only, so that some 100,000 take a few tens of megabytes and are asked in
/// milliseconds. It may be made on another thread.
class SimilarTexts
{
public:
    SimilarTexts() = default;
    /// `progress` may stop it; then it knows nothing.
    explicit SimilarTexts(const QList<ComparedText> &texts, const Progress &progress = {});

    /// The texts that are like `asked`, at most `limit`, the most alike first; itself is left out.
    [[nodiscard]] QList<SimilarText> like(const ComparedText &asked, qsizetype limit) const;

    [[nodiscard]] qsizetype size() const { return m_texts.size(); }

private:
    using Pairs = QList<quint32>;

    [[nodiscard]] Pairs tellingPairs(const ComparedText &text, qsizetype ofBody) const;
    [[nodiscard]] Pairs rarest(Pairs pairs, qsizetype count) const;
    [[nodiscard]] bool tells(quint32 pair) const;
    [[nodiscard]] float weightOf(quint32 pair) const;
    void count(const QList<ComparedText> &texts);
    [[nodiscard]] bool enter(const Progress &progress);

    QList<ComparedText> m_texts;
    quint32 m_mask = 0; ///< of the numbers that stand for pairs
    QList<qint32> m_frequencies; ///< by pair: in how many texts it stands
    QList<qint32> m_starts; ///< by pair: where its texts begin in m_entries
    QList<qint32> m_entries; ///< places of texts
    QList<float> m_lengths; ///< by text
};

} // namespace lianxin
