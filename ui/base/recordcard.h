#pragma once

#include "ui/base/recordref.h"
#include "ui/base/tableroles.h"

#include <QList>
#include <QScrollArea>

class QVBoxLayout;

namespace lianxin::ui {

/// One line of a card: what it is, and what stands there.
struct CardLine {
    QString label; ///< may be empty: the text takes the whole width
    QString text;
    RecordRef opens = {}; ///< the record that the text leads to; none = just text
    Tone tone = Tone::Plain;

    friend bool operator==(const CardLine &, const CardLine &) = default;
};

/// Lines under one heading. Lines without a text are left out, and a section without lines too.
struct CardSection {
    QString title;
    QList<CardLine> lines;

    friend bool operator==(const CardSection &, const CardSection &) = default;
};

/// What is known of one record, to read and to follow: the pane beside a table. All text is plain.
class RecordCard : public QScrollArea
{
    Q_OBJECT

public:
    explicit RecordCard(QWidget *parent = nullptr);

    void showRecord(const QString &title, const QString &subtitle, const QList<CardSection> &sections);
    /// Goes on below what is shown, which stays as it is.
    void addSection(const CardSection &section);
    /// Nothing is chosen: says what one could do.
    void showHint(const QString &hint);

signals:
    void openRequested(const lianxin::ui::RecordRef &record);

private:
    QVBoxLayout *startAnew();
    QWidget *sectionOf(const CardSection &section);

    QVBoxLayout *m_shown = nullptr; ///< of what is shown, a stretch at its end
    QString m_title;
};

} // namespace lianxin::ui
