#pragma once

#include <QHeaderView>

namespace lianxin::ui {

class FilterField;
class RecordFilter;

/// The titles of a table's columns, with a mark and a number on each that is sorted by, and below them, when wanted, a
/// field a column that narrows the rows. Ctrl and a click add a column to what is sorted by.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// Follows what `filter`, which the view shows, sorts by and leaves out; its model is set.
    void follow(RecordFilter *filter);

    void showFields(bool show);
    [[nodiscard]] bool hasFields() const { return m_areFieldsShown; }
    [[nodiscard]] FilterField *field(int column) const { return m_fields.value(column); }
    /// Puts the keyboard into the field of `column`; shows the fields before that.
    void enterField(int column);
    /// Shows no field for these columns, whose titles something else stands on.
    void setCovered(const QList<int> &columns);

    /// Gives titles and fields the height that their font wants.
    void fitHeight();
    /// Puts the fields below their titles, as after scrolling.
    void placeFields();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void fieldsLeft(); ///< towards the rows
    void fieldEntered(int column); ///< which is to be seen
    void fieldsShown(bool shown);
    void columnsShown(); ///< others than before; told a turn later

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void updateGeometries() override;

private:
    void makeFields();
    void renewFields();
    void showKeys();
    void showConditions();
    [[nodiscard]] int fieldHeight() const;
    [[nodiscard]] QStringList valuesIn(int column) const;

    RecordFilter *m_filter = nullptr;
    QList<FilterField *> m_fields; ///< by column; none until they are first shown
    QList<int> m_covered;
    bool m_areFieldsShown = false;
    QList<int> m_painted; ///< the columns shown when it was last painted
    int m_pressed = -1; ///< with Ctrl
};

} // namespace lianxin::ui
