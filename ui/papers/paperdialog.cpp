#include "ui/papers/paperdialog.h"

#include "ui/base/busycursor.h"
#include "ui/base/look.h"
#include "ui/base/savepath.h"
#include "ui/base/taborder.h"
#include "ui/base/verbbutton.h"
#include "ui/print/docx.h"
#include "ui/print/painting.h"
#include "ui/print/paperfile.h"
#include "ui/print/pdf.h"
#include "ui/print/picture.h"
#include "ui/print/substitutes.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int largerDpi = 110;
constexpr int leastDpi = 30;
constexpr double millimetresOfInch = 25.4;

} // namespace

PaperDialog::PaperDialog(const QString &name, QList<documents::Document> papers, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_papers(std::move(papers))
    , m_page(new QLabel)
    , m_sheet(new QScrollArea)
    , m_larger(verbButton("larger", tr("Lar&ger")))
    , m_number(new QSpinBox)
    , m_which(new QComboBox)
    , m_first(new QSpinBox)
    , m_last(new QSpinBox)
    , m_told(new QLabel)
{
    setWindowTitle(name);
    setObjectName("paperDialog"_L1);
    resize(860, 700);
    layOutPapers();
    buildLayout();
    showPage(1);
}

void PaperDialog::layOutPapers()
{
    print::Compositor compositor;
    QList<print::Substitute> substitutes;
    QStringList notes;
    for (const documents::Document &paper : std::as_const(m_papers)) {
        const print::LaidOutDocument laidOut = compositor.layOut(paper);
        m_firstPages.append(pageCount() + 1);
        m_pages.append(laidOut.pages);
        notes.append(laidOut.notes);
        for (const print::Substitute &each : laidOut.substitutes)
            print::note(substitutes, each);
    }
    for (const print::Substitute &each : substitutes)
        m_remarks.append(print::sentenceOf(each));
    notes.removeDuplicates(); // of a thousand letters alike
    m_remarks.append(notes);
}

void PaperDialog::buildLayout()
{
    m_page->setObjectName("page"_L1);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setAccessibleName(tr("Page"));
    m_sheet->setWidget(m_page);
    m_sheet->setWidgetResizable(true);
    m_sheet->setAlignment(Qt::AlignCenter);
    m_sheet->viewport()->installEventFilter(this);
    m_larger->setCheckable(true);
    m_larger->setToolTip(tr("Shows the page larger than the window"));
    connect(m_larger, &QPushButton::toggled, this, [this] { showPage(m_number->value()); });
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setObjectName("remarks"_L1);
    m_told->setText(remarks());
    m_told->setVisible(!m_remarks.isEmpty());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->addWidget(rangeTools());
    layout->addWidget(m_sheet, 1);
    layout->addWidget(m_told);
    layout->addWidget(tools());
    tabAsShown(*this);
}

/// Which of the papers, and which of their pages are printed.
QWidget *PaperDialog::rangeTools()
{
    m_which->setObjectName("whichPaper"_L1);
    m_which->setAccessibleName(tr("Papers"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(24);
    m_which->addItem(tr("All %1 papers").arg(m_papers.size()));
    for (const documents::Document &paper : std::as_const(m_papers))
        m_which->addItem(paper.name);
    m_first->setObjectName("firstPage"_L1);
    m_first->setAccessibleName(tr("Print from page"));
    m_first->setPrefix(tr("Print from page "));
    m_first->setToolTip(tr("After a paper jam: the first page that did not come out").toHtmlEscaped());
    m_last->setObjectName("lastPage"_L1);
    m_last->setAccessibleName(tr("Print to page"));
    m_last->setPrefix(tr("to page "));
    for (QSpinBox *end : {m_first, m_last})
        end->setRange(1, std::max(1, pageCount()));
    setRange(1, pageCount());
    connect(m_which, &QComboBox::currentIndexChanged, this, &PaperDialog::choosePaper);
    connect(m_first, &QSpinBox::valueChanged, this,
            [this](int page) { m_last->setValue(std::max(page, m_last->value())); });
    connect(m_last, &QSpinBox::valueChanged, this,
            [this](int page) { m_first->setValue(std::min(page, m_first->value())); });

    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_which);
    row->addStretch();
    row->addWidget(m_first);
    row->addWidget(m_last);
    bar->setVisible(pageCount() > 1);
    return bar;
}

QWidget *PaperDialog::tools()
{
    m_number->setObjectName("number"_L1);
    m_number->setAccessibleName(tr("Page"));
    m_number->setRange(1, std::max(1, pageCount()));
    m_number->setPrefix(tr("Page "));
    m_number->setSuffix(tr(" of %1").arg(pageCount()));
    connect(m_number, &QSpinBox::valueChanged, this, &PaperDialog::showPage);
    QPushButton *pdf = verbButton("savePdf", tr("Save as &PDF…"));
    makePrimary(pdf);
    QPushButton *picture = verbButton("savePicture", tr("Save this page as a p&icture…"));
    QPushButton *paper = verbButton("print", tr("P&rint…"));
    QPushButton *close = verbButton("close", tr("&Close"));
    offerFiles(pdf, PaperChannel::Pdf, &PaperDialog::savePdf);
    connect(picture, &QPushButton::clicked, this, &PaperDialog::savePicture);
    connect(paper, &QPushButton::clicked, this, &PaperDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_number);
    row->addWidget(m_larger);
    row->addStretch();
    for (QPushButton *button : {picture, wordVerb(), paper, close, pdf})
        row->addWidget(button);
    return bar;
}

/// One file, by `saveOne`; of several papers also one each.
void PaperDialog::offerFiles(QPushButton *button, PaperChannel channel, void (PaperDialog::*saveOne)())
{
    if (m_papers.size() < 2) {
        connect(button, &QPushButton::clicked, this, saveOne);
        return;
    }
    auto *menu = new QMenu(button);
    menu->addAction(tr("&One file…"), this, saveOne);
    menu->addAction(tr("One file for &each paper…"), this, [this, channel] { askFolder(channel); });
    button->setMenu(menu);
}

/// None of what cannot be a Word file.
QPushButton *PaperDialog::wordVerb()
{
    QPushButton *button = verbButton("saveWord", tr("Save as &Word…"));
    if (!std::ranges::all_of(m_papers, print::canBeWord)) {
        button->setEnabled(false);
        button->setToolTip(print::noWordFile().message.toHtmlEscaped());
        return button;
    }
    offerFiles(button, PaperChannel::Word, &PaperDialog::askWordPath);
    return button;
}

/// 0 = all of them.
void PaperDialog::choosePaper(int choice)
{
    const auto [first, last] = pagesChosen();
    setRange(first, last);
    m_number->setValue(choice == 0 ? 1 : first);
}

/// The first and the last page of the papers that are chosen.
QPair<int, int> PaperDialog::pagesChosen() const
{
    const int place = m_which->currentIndex() - 1;
    if (place < 0)
        return {1, pageCount()};
    return {m_firstPages.at(place), m_firstPages.value(place + 1, pageCount() + 1) - 1};
}

QList<documents::Document> PaperDialog::papersChosen() const
{
    const int place = m_which->currentIndex() - 1;
    return place < 0 ? m_papers : m_papers.mid(place, 1);
}

QString PaperDialog::nameChosen() const
{
    return m_which->currentIndex() < 1 ? m_name : papersChosen().first().name;
}

void PaperDialog::setRange(int first, int last)
{
    m_last->setValue(last);
    m_first->setValue(first);
    m_last->setValue(last);
}

/// Tells which papers have a page among these.
void PaperDialog::handOut(PaperChannel channel, int firstPage, int lastPage)
{
    QList<int> places;
    for (int place = 0; place < m_papers.size(); ++place)
        if (m_firstPages.at(place) <= lastPage && m_firstPages.value(place + 1, pageCount() + 1) > firstPage)
            places.append(place);
    emit handedOut(channel, places);
}

void PaperDialog::remark(const QStringList &sentences)
{
    m_remarks = sentences + m_remarks;
    m_told->setText(remarks());
    m_told->setVisible(!m_remarks.isEmpty());
}

QString PaperDialog::remarks() const
{
    return m_remarks.join(u'\n');
}

/// What was done stands above the remarks, which stay.
void PaperDialog::tell(const QString &sentence)
{
    m_told->setText((QStringList {sentence} + m_remarks).join(u'\n'));
    m_told->show();
}

int PaperDialog::dotsPerInch() const
{
    if (m_larger->isChecked() || m_pages.isEmpty())
        return largerDpi;
    const QSizeF paper = m_pages.at(std::max(0, m_number->value() - 1)).paper / millimetresOfInch;
    const QSizeF room = m_sheet->viewport()->size();
    return std::clamp(static_cast<int>(std::min(room.width() / paper.width(), room.height() / paper.height())),
                      leastDpi, largerDpi);
}

/// The page grows and shrinks with the window.
bool PaperDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !m_larger->isChecked())
        showPage(m_number->value());
    return QDialog::eventFilter(watched, event);
}

void PaperDialog::showPage(int number)
{
    if (number < 1 || number > pageCount())
        return;
    const qreal ratio = devicePixelRatioF();
    QImage image = print::pageImage(m_pages.at(number - 1), static_cast<int>(dotsPerInch() * ratio));
    image.setDevicePixelRatio(ratio);
    m_page->setPixmap(QPixmap::fromImage(image));
}

void PaperDialog::savePdf()
{
    const QString path = askSavePath(this, tr("Save as PDF"), nameChosen() + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto written = print::writePdf(papersChosen(), path);
    if (written)
        handOut(PaperChannel::Pdf, pagesChosen().first, pagesChosen().second);
    tell(written ? tr("%1 pages written to %2.").arg(QString::number(written->pages), path) : written.error().message);
}

void PaperDialog::askWordPath()
{
    const QString path = askSavePath(this, tr("Save as Word"), nameChosen() + u".docx"_s, tr("Word document (*.docx)"));
    if (!path.isEmpty())
        saveWord(path);
}

void PaperDialog::askFolder(PaperChannel channel)
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("A folder for the files"));
    if (!folder.isEmpty())
        saveEach(channel, folder);
}

void PaperDialog::saveWord(const QString &path)
{
    const auto written = print::writeDocx(papersChosen(), path);
    if (written)
        handOut(PaperChannel::Word, pagesChosen().first, pagesChosen().second);
    tell(written ? tr("Written to %1.").arg(path) : written.error().message);
}

void PaperDialog::saveEach(PaperChannel channel, const QString &folder)
{
    const bool isWord = channel == PaperChannel::Word;
    const QList<documents::Document> papers = papersChosen();
    const QStringList paths = print::pathsOfEach(papers, folder, isWord ? u".docx"_s : u".pdf"_s);
    const BusyCursor busy;
    const auto written = isWord ? print::DocxWriter().writeEach(papers, paths) : print::writePdfEach(papers, paths);
    if (!written)
        return tell(written.error().message);
    handOut(channel, pagesChosen().first, pagesChosen().second);
    tell(tr("%1 files written to %2.").arg(QString::number(paths.size()), folder));
}

void PaperDialog::savePicture()
{
    const QString path = askSavePath(this, tr("Save as a picture"), m_name + u".png"_s, tr("Picture (*.png)"));
    if (path.isEmpty() || m_pages.isEmpty())
        return;
    const auto saved = print::writePicture(m_pages.at(m_number->value() - 1), path);
    if (saved)
        handOut(PaperChannel::Picture, m_number->value(), m_number->value());
    tell(saved ? tr("The page is saved as %1.").arg(path) : saved.error().message);
}

void PaperDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_name);
    printer.setFullPage(true);
    print::takePaper(printer, m_pages.value(0).paper);
    printer.setPageMargins(QMarginsF());
    const auto isOfficial = [](documents::Format format) {
        return format == documents::Format::General || format == documents::Format::Letter;
    };
    if (!m_papers.isEmpty() && isOfficial(m_papers.first().format) && pageCount() > m_papers.size())
        printer.setDuplex(QPrinter::DuplexLongSide); // where the printer can
    if (QPrintDialog(&printer, this).exec() != Accepted)
        return;
    printPages(printer, printer.duplex() != QPrinter::DuplexNone);
}

void PaperDialog::printPages(QPagedPaintDevice &printer, bool onBothSides)
{
    const int first = m_first->value();
    const int last = m_last->value();
    QList<print::LaidOutPage> pages = m_pages.mid(first - 1, last - first + 1);
    if (onBothSides) {
        QList<int> begin;
        for (const int page : std::as_const(m_firstPages))
            begin.append(page - first + 1);
        pages = print::forBothSides(pages, begin);
    }
    QPainter painter;
    const bool isPrinted = print::paintPages(painter, printer, pages);
    if (isPrinted)
        handOut(PaperChannel::Printer, first, last);
    tell(isPrinted ? tr("Pages %1 to %2 were handed to the printer. After a paper jam, print again from the first page "
                        "that did not come out.")
                         .arg(QString::number(first), QString::number(last))
                   : tr("The printer does not take the pages."));
}

} // namespace lianxin::ui
