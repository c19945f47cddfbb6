#pragma once

#include "core/evaluation/honourroll.h"
#include "ui/base/entitytablemodel.h"
#include "ui/base/factspart.h"

class QPushButton;

namespace lianxin::ui {

class RecordTable;

/// All honours of all years, to be exported and printed as any table.
class HonourRollPart : public FactsPart
{
    Q_OBJECT

public:
    explicit HonourRollPart(Workbook &workbook, QWidget *parent = nullptr);

    /// A line of the roll; its id is its place.
    struct Line {
        Id<struct HonourLineTag> id;
        HonourEntry entry;

        friend bool operator==(const Line &, const Line &) = default;
    };

signals:
    /// The certificates of the pioneers of this month, or of the round of this name, are wanted.
    void certificatesRequested(lianxin::HonourKind kind, const QString &period);

protected:
    void showFacts() override;

private:
    using Model = EntityTableModel<Line>;

    [[nodiscard]] QList<Model::Column> columns();
    void requestCertificates();

    RecordTable *m_table;
    Model *m_model;
    QPushButton *m_certificates;
};

} // namespace lianxin::ui
