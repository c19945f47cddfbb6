#pragma once

#include "core/base/result.h"
#include "core/documents/issuedletter.h"
#include "ui/print/laidoutdocument.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPagedPaintDevice;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace lianxin::ui {

/// Papers before they are printed: every page as it will come out, what is missing among the fonts, and the ways out
/// of here: a PDF, a Word file, the printer, a picture for the chat group. Printing may begin at any page, as after a
/// paper jam.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is offered as the name of the file.
    PaperDialog(const QString &name, QList<documents::Document> papers, QWidget *parent = nullptr);

    /// Tells what is to be mended in the papers, above what is told of their fonts.
    void remark(const QStringList &sentences);

    /// Paints the pages between the two that are chosen on `printer`, which has no margins.
    void printPages(QPagedPaintDevice &printer, bool onBothSides = false);

    /// Writes the papers that are chosen into one Word file.
    void saveWord(const QString &path);
    /// Writes each of the papers that are chosen into a file of its own in `folder`, which is called as it is: a PDF or
    /// a Word file.
    void saveEach(PaperChannel channel, const QString &folder);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// How large the page is drawn: so that it fits the window, until it is wanted larger.
    [[nodiscard]] int dotsPerInch() const;

signals:
    /// The papers at `places` left by `channel`: written, or handed to the printer.
    void handedOut(lianxin::PaperChannel channel, const QList<int> &places);

private:
    [[nodiscard]] QWidget *tools();
    [[nodiscard]] QWidget *rangeTools();
    void choosePaper(int choice);
    void setRange(int first, int last);
    void handOut(PaperChannel channel, int firstPage, int lastPage);
    [[nodiscard]] QPair<int, int> pagesChosen() const;
    [[nodiscard]] QList<documents::Document> papersChosen() const;
    [[nodiscard]] QString nameChosen() const;
    [[nodiscard]] QPushButton *wordVerb();
    void askWordPath();
    void askFolder(PaperChannel channel);
    void offerFiles(QPushButton *button, PaperChannel channel, void (PaperDialog::*saveOne)());
    void layOutPapers();
    void tell(const QString &sentence);
    void buildLayout();
    void showPage(int number); ///< from 1 on
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QString remarks() const;
    void savePdf();
    void savePicture();
    void print();

    QString m_name;
    QList<documents::Document> m_papers;
    QList<print::LaidOutPage> m_pages;
    QList<int> m_firstPages; ///< of each paper, from 1
    QStringList m_remarks;
    QLabel *m_page;
    QScrollArea *m_sheet;
    QPushButton *m_larger;
    QSpinBox *m_number;
    QComboBox *m_which; ///< all papers, or one of them
    QSpinBox *m_first; ///< of the pages to print
    QSpinBox *m_last;
    QLabel *m_told;
};

} // namespace lianxin::ui
