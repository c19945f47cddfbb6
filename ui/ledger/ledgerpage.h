#pragma once

#include "core/dossier/threadreader.h"
#include "ui/base/customcolumns.h"
#include "ui/base/factspage.h"
#include "ui/base/recordcard.h"

#include <optional>

namespace lianxin {
struct Suggestion;

namespace documents {
enum class SuggestionPaper;
}
} // namespace lianxin

class QTabWidget;

namespace lianxin::ui {

class RecordCard;
class RecordTable;
class VisitFilesPane;

/// The ledger: every suggestion with its tracking card beside it, handled in place.
class LedgerPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();
    /// How many cards are overdue; none when it cannot be read.
    [[nodiscard]] static std::optional<int> countOf(Workbook &workbook, QDate today);

    /// `today` decides what is overdue.
    explicit LedgerPage(Workbook &workbook, std::function<QDate()> today, QWidget *parent = nullptr);
    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

signals:
    /// A paper of these suggestions is wanted.
    void paperRequested(lianxin::documents::SuggestionPaper paper, const QList<qint64> &suggestions);
    /// The letters about the suggestions of the activity are wanted.
    void lettersRequested(lianxin::ActivityId activity);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<Suggestion>;

    [[nodiscard]] QList<Model::Column> columns();
    [[nodiscard]] QList<Model::Column> handlingColumns();
    void buildTools();
    [[nodiscard]] QWidget *buildDetail();
    void offerPapers();
    [[nodiscard]] Result<void> complete(Suggestion &draft, const QList<Suggestion> &earlier) const;
    [[nodiscard]] ActivityId lastVisit() const;
    [[nodiscard]] Result<ActivityId> visitLabelled(const QString &label) const;
    void remove(const QList<qint64> &ids);
    void showCard(qint64 id);
    /// The whole way of the suggestion, from the need to the honour.
    void showThread(qint64 id);
    /// Shows the current suggestion in the pane that is in front.
    void showDetail();
    [[nodiscard]] QString textOf(const SuggestionStep &step) const;
    [[nodiscard]] CardSection stepsOf(const Suggestion &suggestion) const;
    [[nodiscard]] QString requestOf(const Suggestion &suggestion) const;
    [[nodiscard]] CardSection relatives(const Suggestion &suggestion) const;
    [[nodiscard]] QString stateOf(const Suggestion &suggestion) const;
    [[nodiscard]] Tone toneOf(const Suggestion &suggestion) const;
    Result<void> setOverseer(Suggestion &suggestion, const QString &text) const;
    [[nodiscard]] int progressIn(const Suggestion &suggestion) const;

    std::function<QDate()> m_today;
    RecordTable *m_table;
    Model *m_model;
    CustomColumns<Suggestion> m_custom;
    RecordCard *m_card;
    RecordCard *m_thread;
    VisitFilesPane *m_files;
    QTabWidget *m_views;
    std::optional<ThreadReader> m_threads; ///< until something is written
};

} // namespace lianxin::ui
