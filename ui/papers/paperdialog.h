#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"
#include "ui/print/laidoutdocument.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace lianxin::ui {

/// Papers before they are printed: every page as it will come out, what is missing among the fonts, and the ways out
/// of here: a PDF, the printer, a picture for the chat group.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// `name` is offered as the name of the file.
    PaperDialog(const QString &name, QList<documents::Document> papers, QWidget *parent = nullptr);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// How large the page is drawn: so that it fits the window, until it is wanted larger.
    [[nodiscard]] int dotsPerInch() const;

signals:
    void failed(const lianxin::Error &error);

private:
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
    QStringList m_remarks;
    QLabel *m_page;
    QScrollArea *m_sheet;
    QPushButton *m_larger;
    QSpinBox *m_number;
    QLabel *m_told;
};

} // namespace lianxin::ui
