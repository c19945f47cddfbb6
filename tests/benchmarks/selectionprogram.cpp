#include "tests/benchmarks/selectionprogram.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace lianxin::selection;

namespace selectionprogram {

namespace {

double secondsOfChildren()
{
    rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Writes the program: columns x… for items, y… for the numbers of covers, s for the specialists.
class Writer
{
public:
    Writer(const Board &board, const Scale &scale)
        : m_board(board)
        , m_scale(scale)
    {
        for (const Item &item : board.items)
            m_values.append(scale.valueOf(item.key));
    }

    [[nodiscard]] QString sumOf(Level level) const
    {
        QString sum;
        for (qsizetype item = 0; item < m_values.size(); ++item) {
            const qint64 figure = figureOf(m_values[item], level);
            if (figure != 0)
                sum += u" %1 %2 x%3\n"_s.arg(level == Level::Invited ? u"-"_s : u"+"_s).arg(figure).arg(item);
        }
        for (std::size_t row = 0; row < m_board.rows.size(); ++row) {
            const Key gain = m_board.rows[row].gain;
            const bool isNeed = gain >= m_scale.of(Level::Coverage);
            if (gain > 0 && level == (isNeed ? Level::Coverage : Level::Diversity))
                sum += u" + %1 y%2\n"_s.arg(isNeed ? qint64(gain / m_scale.of(Level::Coverage)) : 1).arg(row);
        }
        return sum.isEmpty() ? u" 0 s\n"_s : sum;
    }

    void write(const QString &path, Level level, const QString &demands) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return;
        QTextStream out(&file);
        out << "Maximize\n obj:\n" << sumOf(level) << "Subject To\n" << seats();
        for (std::size_t row = 0; row < m_board.rows.size(); ++row)
            out << rowText(row);
        out << demands << "Bounds\n";
        out << m_board.seats.specialistMin << " <= s <= " << m_board.seats.specialistMax << "\n";
        for (std::size_t row = 0; row < m_board.rows.size(); ++row) {
            if (m_board.rows[row].kind == RowKind::Cover)
                out << "0 <= y" << row << " <= " << m_board.rows[row].limit << "\n";
        }
        out << "General\n s\nBinary\n";
        for (std::size_t item = 0; item < m_board.items.size(); ++item)
            out << " x" << item << "\n";
        out << "End\n";
    }

private:
    [[nodiscard]] QString membersOf(int seatClass) const
    {
        QString sum;
        for (std::size_t item = 0; item < m_board.items.size(); ++item) {
            if (seatClass < 0 || seatClassOf(m_board.items[item]) == seatClass)
                sum += u" + x%1\n"_s.arg(item);
        }
        return sum;
    }

    [[nodiscard]] QString seats() const
    {
        return u" all:\n%1 - s = %2\n locals:\n%3 + 0 s <= %2\n experts:\n%4 - s <= 0\n"_s.arg(membersOf(-1))
            .arg(m_board.seats.local)
            .arg(membersOf(localOnly), membersOf(specialistOnly));
    }

    [[nodiscard]] QString rowText(std::size_t index) const
    {
        const Row &row = m_board.rows[index];
        QString text = u" r%1:\n"_s.arg(index);
        for (const int item : m_board.itemsOf(row))
            text += u" + x%1\n"_s.arg(item);
        if (row.kind == RowKind::Cover)
            return text + u" - y%1 >= 0\n"_s.arg(index);
        return text + u" %1 %2\n"_s.arg(row.kind == RowKind::Cap ? u"<="_s : u">="_s).arg(row.limit);
    }

    const Board &m_board;
    const Scale &m_scale;
    QList<PanelValue> m_values; ///< of each item alone
};

QString commandOf(Solver solver)
{
    return solver == Solver::Cbc ? u"cbc"_s : u"glpsol"_s;
}

/// The best figure of the program at `path`; none if the command does not tell one.
std::optional<qint64> bestFigure(Solver solver, const QString &path)
{
    const QString told = path + u".out"_s;
    const bool isCbc = solver == Solver::Cbc;
    const QStringList arguments = isCbc ? QStringList {path, u"ratio"_s, u"0"_s, u"solve"_s, u"solution"_s, told}
                                        : QStringList {u"--lp"_s, path, u"-o"_s, told};
    if (QProcess::execute(commandOf(solver), arguments) != 0)
        return std::nullopt;
    QFile file(told);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    static const QRegularExpression figure(uR"((?:objective value|obj =)\s+(-?[\d.e+]+))"_s);
    const auto match = figure.match(QString::fromUtf8(file.read(4096)));
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = qint64(std::llround(match.captured(1).toDouble()));
    return isCbc ? std::abs(number) : number; // cbc tells the negative of what it maximises
}

} // namespace

bool isInstalled(Solver solver)
{
    return !QStandardPaths::findExecutable(commandOf(solver)).isEmpty();
}

std::optional<Answer> solve(const Board &board, const Scale &scale, Solver solver)
{
    const QTemporaryDir folder;
    const Writer writer(board, scale);
    Answer answer;
    QString demands;
    for (const Level level : scale.levels()) {
        if (level == Level::Lottery)
            break;
        const QString path = folder.filePath(u"level%1.lp"_s.arg(answer.figures.size()));
        writer.write(path, level, demands);
        const double before = secondsOfChildren();
        const auto figure = bestFigure(solver, path);
        if (!figure)
            return std::nullopt;
        answer.seconds += secondsOfChildren() - before;
        const qint64 signedFigure = level == Level::Invited ? -std::abs(*figure) : *figure;
        demands += u" d%1:\n%2 >= %3\n"_s.arg(answer.figures.size()).arg(writer.sumOf(level)).arg(signedFigure);
        answer.figures.append(std::abs(*figure));
    }
    return answer;
}

} // namespace selectionprogram
