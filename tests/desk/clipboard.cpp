// Another program's clipboard, as a flow of the desk needs it: puts files on it in all their forms at once, as office
// suites do, or tells the text that is there.
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// Keeps what it put there for others to fetch, until it is ended.
int put(const QStringList &paths)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(contentOf(paths.value(0))));
    if (paths.size() > 1)
        data->setHtml(QString::fromUtf8(contentOf(paths.at(1))));
    QGuiApplication::clipboard()->setMimeData(data);
    QTimer::singleShot(0, [] { QTextStream(stdout) << "ready" << Qt::endl; });
    return QGuiApplication::exec();
}

int tell(const QString &kind)
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QTextStream(stdout) << (kind == "html"_L1 ? data->html() : data->text());
    return EXIT_SUCCESS;
}

} // namespace

/// `put TEXTFILE [HTMLFILE]` or `tell text|html`.
int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    const QStringList words = QGuiApplication::arguments().mid(1);
    return words.value(0) == "put"_L1 ? put(words.mid(1)) : tell(words.value(1));
}
