#include "ui/papers/paperdialog.h"

#include "ui/base/look.h"
#include "ui/base/savepath.h"
#include "ui/print/painting.h"
#include "ui/print/substitutes.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lianxin::ui {

namespace {

constexpr int largerDpi = 110;
constexpr int leastDpi = 30;
constexpr double millimetresOfInch = 25.4;

QPushButton *verb(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

} // namespace

PaperDialog::PaperDialog(const QString &name, QList<documents::Document> papers, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_papers(std::move(papers))
    , m_page(new QLabel)
    , m_sheet(new QScrollArea)
    , m_larger(verb("larger", tr("Lar&ger")))
    , m_number(new QSpinBox)
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
        m_pages.append(laidOut.pages);
        notes.append(laidOut.notes);
        for (const print::Substitute &each : laidOut.substitutes)
            print::note(substitutes, each);
    }
    for (const print::Substitute &each : substitutes)
        m_remarks.append(tr("%1 lacks \"%2\": drawn by %3.").arg(each.wanted, each.characters, each.used));
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

    m_number->setObjectName("number"_L1);
    m_number->setAccessibleName(tr("Page"));
    m_number->setRange(1, std::max(1, pageCount()));
    m_number->setPrefix(tr("Page "));
    m_number->setSuffix(tr(" of %1").arg(pageCount()));
    connect(m_number, &QSpinBox::valueChanged, this, &PaperDialog::showPage);
    QPushButton *pdf = verb("savePdf", tr("Save as &PDF…"));
    makePrimary(pdf);
    QPushButton *picture = verb("savePicture", tr("Save this page as a p&icture…"));
    QPushButton *paper = verb("print", tr("P&rint…"));
    QPushButton *close = verb("close", tr("&Close"));
    connect(pdf, &QPushButton::clicked, this, &PaperDialog::savePdf);
    connect(picture, &QPushButton::clicked, this, &PaperDialog::savePicture);
    connect(paper, &QPushButton::clicked, this, &PaperDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_number);
    tools->addWidget(m_larger);
    tools->addStretch();
    for (QPushButton *button : {picture, paper, close, pdf})
        tools->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Wide, Wide, Wide, Wide);
    layout->addWidget(m_sheet, 1);
    layout->addWidget(m_told);
    layout->addLayout(tools);
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
    const QString path = askSavePath(this, tr("Save as PDF"), m_name + u".pdf"_s, tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto written = print::writePdf(m_papers, path);
    tell(written ? tr("%1 pages written to %2.").arg(QString::number(written->pages), path) : written.error().message);
}

void PaperDialog::savePicture()
{
    const QString path = askSavePath(this, tr("Save as a picture"), m_name + u".png"_s, tr("Picture (*.png)"));
    if (path.isEmpty() || m_pages.isEmpty())
        return;
    const bool saved = print::pageImage(m_pages.at(m_number->value() - 1), print::chatDpi).save(path, "PNG");
    tell(saved ? tr("The page is saved as %1.").arg(path) : tr("%1 cannot be written.").arg(path));
}

void PaperDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_name);
    printer.setFullPage(true);
    print::takePaper(printer, m_pages.value(0).paper);
    printer.setPageMargins(QMarginsF());
    if (QPrintDialog(&printer, this).exec() != Accepted)
        return;
    QPainter painter;
    const bool isPrinted = print::paintPages(painter, printer, m_pages);
    tell(isPrinted ? tr("%1 pages were handed to the printer.").arg(pageCount())
                   : tr("The printer does not take the pages."));
}

} // namespace lianxin::ui
