#pragma once

#include "core/base/result.h"
#include "ui/base/tablemodel.h"
#include "ui/forms/formdraft.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace lianxin::ui {

class FormBar;
class FormField;
struct FieldFace;
class RecordTable;

/// Fields that belong together, in the order in which they are filled in; those of one group stand in one column.
struct FormGroup {
    QString title;
    QStringList keys; ///< of the columns that they fill
};

/// What is known of a form before it is filled in.
struct FormFace {
    QString name; ///< the object name, under which its draft is kept too
    QString title;
    QList<FormGroup> groups; ///< what is editable and in none of them stands in the last
    QStringList required = {}; ///< keys
    QStringList longTexts = {}; ///< keys of what takes several lines
    QStringList carried = {}; ///< keys of what the next record begins with too
    /// The key of the name of a record, then of what tells it from others of that name: who has it already is told, not
    /// offered.
    QStringList naming = {};
};

/// Something to think about before the record is stored, and what may be done instead.
struct FormWarning {
    QString sentence;
    QString verb;
    std::function<void()> act;
};

/// The form in which a record is entered, above the table that it goes to: it stays open for the next record, the
/// table can be used meanwhile. It tells beside a field what is wrong there as soon as the field is left, takes
/// nothing away that was typed, and keeps half of a record for the next time.
///
/// Enter goes on to the next field, Ctrl+Enter stores the record and begins the next, Ctrl+S stores it, Esc closes
/// the form.
class RecordForm : public QWidget
{
    Q_OBJECT

public:
    /// Makes records of `model`, which outlives the form or goes with it. `workbook`: the path of its file; drafts are
    /// kept where there is one.
    RecordForm(FormFace face, TableModel *model, const QString &workbook, QWidget *parent = nullptr);
    ~RecordForm() override;
    Q_DISABLE_COPY_MOVE(RecordForm)

    /// A place for both, the form above `table`, whose button and keys for adding open it. To be called once.
    [[nodiscard]] QWidget *above(RecordTable *table);
    /// `warning` is asked with what stands in the fields, by their keys, whenever one was left.
    void warnBy(std::function<std::optional<FormWarning>(const FormDraft::Texts &)> warning);

    /// Opens the form for a new record; one that is open goes on.
    void begin();
    /// Opens it for a new record that begins with `texts`, by their keys; what was being typed is kept.
    void beginWith(const FormDraft::Texts &texts);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Stores what was entered. False: the form says what is wrong.
    bool save();
    void saveAndBeginNext();
    /// Closes the form; what was typed is kept.
    void leave();
    /// Closes it, with nothing kept: what was typed is stored by other means.
    void finish();

    [[nodiscard]] const QList<FormField *> &fields() const { return m_fields; }
    [[nodiscard]] FormField *field(const QString &key) const; ///< null = there is none
    [[nodiscard]] FormBar *bar() const { return m_bar; }
    /// What the fields that somebody touched make of a new record, as far as it can be taken.
    [[nodiscard]] QList<CellChange> entered() const;

signals:
    void failed(const lianxin::Error &error); ///< a new record cannot be begun
    void openChanged(bool isOpen);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void buildButtons();
    QPushButton *addVerb(const QString &name, const QString &text, const QString &keys);
    void buildFields();
    void addGroup(const FormGroup &group, int place);
    void addField(QGridLayout *grid, int column);
    void orderTabs();
    [[nodiscard]] QList<FormGroup> groupsOfAll() const;
    [[nodiscard]] QString keyOf(int column) const;
    [[nodiscard]] int columnOf(const QString &key) const;
    [[nodiscard]] FieldFace faceOf(int column) const;
    [[nodiscard]] QStringList knownWords(int column) const;

    Result<void> beginRecord();
    void showRecord();
    void focusFirst();
    void carry(const FormDraft::Texts &texts);
    void setOpen(bool isOpen);
    void fit();
    void goOn();
    void noteEdit(FormField *field);
    void noteLeft(FormField *field);
    bool commit(FormField *field, bool isSubmitted);
    [[nodiscard]] Result<void> take(FormField *field);
    [[nodiscard]] std::optional<Error> ruleBrokenBy(const FormField &field) const;
    void tellNamesakes(FormField *field);
    void tellDoubt(FormField *field);
    [[nodiscard]] QString shownOf(const FormDraft::Texts &draft) const;
    [[nodiscard]] FormField *blamed(const Error &error) const;
    bool commitAll();
    void complain(const Error &error);
    bool warn();
    [[nodiscard]] Result<qint64> store();
    std::optional<qint64> stored();

    [[nodiscard]] FormDraft::Texts texts() const;
    [[nodiscard]] FormDraft::Texts typed() const;
    void keepDraft();
    void offerDraft();
    void restore(const FormDraft::Entry &entry);
    void fillIn(const FormDraft::Texts &texts);
    void followColumns();

    FormFace m_face;
    TableModel *m_model;
    std::function<std::optional<FormWarning>(const FormDraft::Texts &)> m_warning;
    FormDraft m_draft;
    FormBar *m_bar;
    QFrame *m_body;
    QScrollArea *m_scroll = nullptr;
    QToolButton *m_close;
    QList<QPushButton *> m_verbs;
    QWidget *m_groups = nullptr;
    RecordTable *m_table = nullptr;
    QList<FormField *> m_fields;
    QList<QVariant> m_begun; ///< by column
    FormDraft::Texts m_first; ///< what stood in the fields at first
    QSet<QString> m_taken; ///< keys of what the user touched
    QString m_warned; ///< what was said last about what was entered
    QStringList m_answered; ///< warnings that the user has decided about
    QTimer m_keeping;
    bool m_isOpen = false;
};

} // namespace lianxin::ui
