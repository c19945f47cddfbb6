#pragma once

#include "ui/base/factspage.h"

class QTabWidget;

namespace lianxin::ui {

class FactsPart;

/// Who keeps helping whom, and what came of it.
class PairingPage : public FactsPage
{
    Q_OBJECT

public:
    [[nodiscard]] static PageFace face();

    /// `today` decides which pairings are quiet.
    PairingPage(Workbook &workbook, const std::function<QDate()> &today, QWidget *parent = nullptr);

    bool reveal(const RecordRef &record) override;
    [[nodiscard]] RecordRef current() const override;

protected:
    void showFacts() override;

private:
    QTabWidget *m_tabs;
    QList<FactsPart *> m_parts; ///< in the order of the tabs
};

} // namespace lianxin::ui
