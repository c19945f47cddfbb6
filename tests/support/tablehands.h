#pragma once

// The hands of a user on the table of a page.

#include "core/base/result.h"
#include "tests/support/printing.h"
#include "ui/base/page.h"
#include "ui/base/tableroles.h"
#include "ui/table/cellcomplaint.h"
#include "ui/table/gridview.h"
#include "ui/table/recordtable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// One table of a page: looked at and edited by the titles of its columns.
class TableHands
{
public:
    TableHands(const QWidget &page, const QString &name)
        : m_table(page.findChild<lianxin::ui::RecordTable *>(name))
    {
        REQUIRE(m_table != nullptr);
    }

    [[nodiscard]] lianxin::ui::RecordTable &table() const { return *m_table; }
    [[nodiscard]] lianxin::ui::GridView &view() const { return *m_table->view(); }

    [[nodiscard]] QModelIndex cell(qint64 id, const QString &title) const
    {
        const auto *model = view().model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                if (model->index(row, column).data(lianxin::ui::IdRole).toLongLong() == id
                    && model->headerData(column, Qt::Horizontal).toString() == title)
                    return model->index(row, column);
        return {};
    }

    [[nodiscard]] QString text(qint64 id, const QString &title) const { return cell(id, title).data().toString(); }

    /// The texts of a column from top to bottom.
    [[nodiscard]] QStringList column(const QString &title) const
    {
        QStringList texts;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            texts.append(text(view().model()->index(row, 0).data(lianxin::ui::IdRole).toLongLong(), title));
        return texts;
    }

    void choose(qint64 id) const { REQUIRE(m_table->reveal(id)); }

    /// Opens the editor of the cell, puts `words` in place of what is there, as an input method does, and ends with
    /// Return. What is refused is given up; see refusal().
    void type(qint64 id, const QString &title, const QString &words) const
    {
        const QModelIndex index = cell(id, title);
        REQUIRE(index.isValid());
        view().setCurrentIndex(index);
        view().edit(index);
        finish(words);
    }

    /// The same in the editor that is open.
    void finish(const QString &words) const
    {
        auto *line = view().viewport()->findChild<QLineEdit *>();
        const auto *front = view().findChild<QTableView *>(view().objectName() + QStringLiteral("Frozen"));
        if (line == nullptr && front != nullptr)
            line = front->viewport()->findChild<QLineEdit *>();
        REQUIRE(line != nullptr);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QInputMethodEvent composing(words.left(1), {});
        QCoreApplication::sendEvent(line, &composing);
        QInputMethodEvent commit;
        commit.setCommitString(words);
        QCoreApplication::sendEvent(line, &commit);
        QWidget *editor = qobject_cast<QComboBox *>(line->parentWidget());
        if (editor == nullptr)
            editor = line;
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the view stores it a turn later
        const auto *told = view().findChild<lianxin::ui::CellComplaint *>();
        m_refusal = told != nullptr ? told->text() : QString();
        if (told != nullptr)
            QTest::keyClick(editor, Qt::Key_Escape);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// What the cell said that was typed into last; empty when it took the words.
    [[nodiscard]] QString refusal() const { return m_refusal; }

    /// Pastes `block` from the cell on, and confirms the preview, whose summary it returns.
    QString paste(const QModelIndex &cell, const QString &block) const
    {
        QApplication::clipboard()->setText(block);
        view().setCurrentIndex(cell);
        m_table->findChild<QAction *>(m_table->objectName() + QStringLiteral("Paste"))->trigger();
        const auto *summary = m_table->findChild<QLabel *>(QStringLiteral("pasteSummary"));
        REQUIRE(summary != nullptr);
        const QString text = summary->text();
        m_table->findChild<QPushButton *>(QStringLiteral("pasteNow"))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return text;
    }

    void add() const { emit m_table->addRequested(); }
    void remove(qint64 id) const
    {
        choose(id);
        QTest::keyClick(&view(), Qt::Key_Delete, Qt::ControlModifier);
    }

private:
    lianxin::ui::RecordTable *m_table;
    mutable QString m_refusal;
};

/// A page that is seen, and what it tells.
template <typename Page>
struct ShownPage {
    Page page;
    QSignalSpy opened {&page, &Page::openRequested};
    QSignalSpy failed {&page, &Page::failed};
    QSignalSpy removed {&page, &Page::removed};

    template <typename... Arguments>
    explicit ShownPage(Arguments &&...arguments)
        : page(std::forward<Arguments>(arguments)...)
    {
        page.resize(1100, 680);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    [[nodiscard]] QString complaint() const
    {
        return failed.isEmpty() ? QString() : failed.last().first().value<lianxin::Error>().message;
    }
    [[nodiscard]] lianxin::ui::RecordRef lastOpened() const
    {
        return opened.isEmpty() ? lianxin::ui::RecordRef {} : opened.last().first().value<lianxin::ui::RecordRef>();
    }
};

/// Something that would be drawn, run or fetched if it were taken for markup or for a formula.
inline const QString payload = QStringLiteral("<b>=1+1</b><img src='http://example.org/x.png'>&amp;");
