#include "ui/shell/shortcutsdialog.h"

#include "ui/base/look.h"
#include "ui/papers/paperdialog.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

enum Column { WhatColumn, KeyColumn, UsualColumn };

} // namespace

documents::Document shortcutsPaper(const QList<Shortcut> &shortcuts)
{
    using documents::Role;
    documents::Table table {{5, 3}, {}, 1};
    const auto addRow = [&table](const QString &what, const QString &keys, Role role) {
        table.rows.append(documents::TableRow {{{{{what, role}}}, {{{keys, role}}}}});
    };
    addRow(ShortcutsDialog::tr("What it does"), ShortcutsDialog::tr("Key"), Role::TableLabel);
    QString group;
    for (const Shortcut &shortcut : shortcuts) {
        if (shortcut.keys.isEmpty())
            continue;
        if (shortcut.group != std::exchange(group, shortcut.group))
            table.rows.append(documents::TableRow {{{{{group, Role::TableLabel}}, 2}}});
        addRow(shortcut.text, shortcut.keys, Role::TableCell);
    }
    documents::Document paper;
    paper.format = documents::Format::Card;
    paper.name = ShortcutsDialog::tr("Keyboard shortcuts");
    paper.blocks = {documents::Title {paper.name, Role::TableTitle}, table};
    return paper;
}

ShortcutsDialog::ShortcutsDialog(Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_filter(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_key(new QKeySequenceEdit)
    , m_told(new QLabel)
{
    setObjectName("shortcuts"_L1);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(640, 600);
    m_filter->setObjectName("shortcutFilter"_L1);
    m_filter->setPlaceholderText(tr("Find by what it does or by the key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName("shortcutList"_L1);
    m_tree->setAccessibleName(windowTitle());
    m_tree->setHeaderLabels({tr("What it does"), tr("Key"), tr("Usual key")});
    m_told->setObjectName("shortcutTold"_L1);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    buildLayout();
    list();
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    showCurrent();
}

void ShortcutsDialog::buildLayout()
{
    auto *ends = new QHBoxLayout;
    addButton(*ends, u"resetShortcuts"_s, tr("Usual keys for &all"), &ShortcutsDialog::resetAll);
    addButton(*ends, u"printShortcuts"_s, tr("&Print…"), &ShortcutsDialog::print);
    ends->addStretch(1);
    auto *close = new QPushButton(tr("C&lose"));
    close->setObjectName("closeShortcuts"_L1);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    ends->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->setSpacing(Normal);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addLayout(makeEditor());
    layout->addWidget(m_told);
    layout->addLayout(ends);
}

QLayout *ShortcutsDialog::makeEditor()
{
    m_key->setObjectName("shortcutKey"_L1);
    auto *label = new QLabel(tr("&New key:"));
    label->setBuddy(m_key);
    m_key->setAccessibleName(tr("New key"));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_key, 1);
    m_forCurrent = {addButton(*row, u"assignShortcut"_s, tr("&Set"), &ShortcutsDialog::assign),
                    addButton(*row, u"clearShortcut"_s, tr("N&one"), &ShortcutsDialog::clearKey),
                    addButton(*row, u"resetShortcut"_s, tr("&Usual key"), &ShortcutsDialog::reset)};
    return row;
}

QPushButton *ShortcutsDialog::addButton(QLayout &row, const QString &name, const QString &text,
                                        void (ShortcutsDialog::*act)()) const
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    row.addWidget(button);
    return button;
}

void ShortcutsDialog::list()
{
    const QString before = current();
    m_tree->clear();
    QTreeWidgetItem *group = nullptr;
    for (const Shortcut &shortcut : m_shortcuts.all()) {
        if (group == nullptr || group->text(WhatColumn) != shortcut.group) {
            group = new QTreeWidgetItem(m_tree, {shortcut.group});
            group->setExpanded(true);
            group->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QTreeWidgetItem(group, {shortcut.text, shortcut.keys, shortcut.usualKeys});
        item->setData(WhatColumn, Qt::UserRole, shortcut.name);
        if (shortcut.name == before)
            m_tree->setCurrentItem(item);
    }
    m_tree->header()->resizeSections(QHeaderView::ResizeToContents);
    filter(m_filter->text());
}

void ShortcutsDialog::filter(const QString &words)
{
    for (int number = 0; number < m_tree->topLevelItemCount(); ++number) {
        QTreeWidgetItem *group = m_tree->topLevelItem(number);
        bool hasAny = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const bool fits = item->text(WhatColumn).contains(words, Qt::CaseInsensitive)
                || item->text(KeyColumn).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            hasAny = hasAny || fits;
        }
        group->setHidden(!hasAny);
    }
}

QString ShortcutsDialog::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item == nullptr ? QString() : item->data(WhatColumn, Qt::UserRole).toString();
}

void ShortcutsDialog::showCurrent()
{
    const bool isAny = !current().isEmpty();
    m_key->setEnabled(isAny);
    m_key->setKeySequence(isAny ? QKeySequence(m_tree->currentItem()->text(KeyColumn), QKeySequence::NativeText)
                                : QKeySequence());
    for (QPushButton *button : std::as_const(m_forCurrent))
        button->setEnabled(isAny);
    m_told->clear();
}

void ShortcutsDialog::assign()
{
    const QKeySequence typed = m_key->keySequence();
    tell(m_shortcuts.assign(current(), typed.isEmpty() ? typed : QKeySequence(typed[0])));
}

void ShortcutsDialog::clearKey()
{
    tell(m_shortcuts.assign(current(), {}));
}

void ShortcutsDialog::reset()
{
    tell(m_shortcuts.reset(current()));
}

void ShortcutsDialog::resetAll()
{
    m_shortcuts.resetAll();
    list();
}

void ShortcutsDialog::tell(const Result<void> &done)
{
    if (done)
        list();
    m_told->setText(done ? QString() : done.error().message); // the field keeps what was typed
}

void ShortcutsDialog::print()
{
    auto *dialog = new PaperDialog(windowTitle(), {shortcutsPaper(m_shortcuts.all())}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace lianxin::ui
