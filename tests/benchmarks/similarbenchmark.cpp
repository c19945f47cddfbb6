#include "core/reports/similartexts.h"
#include "tests/benchmarks/measuring.h"
#include "tests/support/printing.h"

#include <QElapsedTimer>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace lianxin;

namespace {

/// Texts of words that occur as often as words do: a few in most texts, most in a few.
class Writer
{
public:
    Writer()
    {
        std::uniform_int_distribution<int> sign(0x4e00, 0x4e00 + 2'500);
        for (int word = 0; word < 30'000; ++word)
            m_words.append(QString(QChar(sign(m_random))) + QChar(sign(m_random)));
    }

    QString text(int words)
    {
        QString written;
        for (int word = 0; word < words; ++word) {
            const double place = std::pow(static_cast<double>(m_words.size()), m_uniform(m_random)) - 1;
            written.append(m_words.at(static_cast<qsizetype>(place)));
            if (word % 6 == 5)
                written.append(u'，');
        }
        return written;
    }

private:
    std::mt19937 m_random {5};
    std::uniform_real_distribution<double> m_uniform {0, 1};
    QStringList m_words;
};

} // namespace

TEST_CASE("112,000 reports and 272,000 suggestions are asked which of them are like what is being written", "[.]")
{
    Writer writer;
    QList<ComparedText> texts;
    for (qint64 id = 1; id <= 112'000; ++id)
        texts.append({{u"report"_s, id}, writer.text(12), writer.text(150), {}, {}});
    for (qint64 id = 1; id <= 272'000; ++id)
        texts.append({{u"suggestion"_s, id}, {}, writer.text(50), {}, {}});
    QElapsedTimer timer;
    timer.start();
    const SimilarTexts similar(texts);
    std::printf("%lld texts, prepared on another thread in %.1f s\n", static_cast<long long>(similar.size()),
                static_cast<double>(timer.elapsed()) / 1e3);
    for (const qsizetype length : {10, 100, 300}) {
        timer.start();
        for (qsizetype asked = 0; asked < 50; ++asked) {
            const ComparedText &text = texts.at(asked * 700);
            const auto found = similar.like({{}, text.title, text.body.left(length), {}, {}}, 8);
            REQUIRE_FALSE(found.isEmpty());
            CHECK(found.first().record == text.record);
        }
        std::printf("asked with %lld characters: %.1f ms\n", static_cast<long long>(length),
                    static_cast<double>(timer.elapsed()) / 50);
    }
}
