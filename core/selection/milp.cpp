#include "core/selection/milp.h"

#include "core/selection/tableau.h"

#include <algorithm>
#include <glpk.h>
#include <limits>
#include <memory>

namespace lianxin::selection {

namespace {

constexpr double wholeLot = 4294967296.0; ///< lots are below
constexpr double lotTolerance = 1e-5; ///< of a whole lot; GLPK's is smaller

/// A weighted sum of columns; entries count from 1, as GLPK wants it.
struct Sum {
    std::vector<int> columns {0};
    std::vector<double> weights {0};

    void add(int column, double weight)
    {
        columns.push_back(column);
        weights.push_back(weight);
    }
    [[nodiscard]] int length() const { return int(columns.size()) - 1; }
};

struct Deleter {
    void operator()(glp_prob *problem) const
    {
        glp_delete_prob(problem);
        glp_free_env(); // which is the thread's, and would outlive it
    }
};

/// The panels of a board as an integer program, the only one of its thread: a 0/1 column an item, a column for the
/// number of each cover that counts, and one for the size.
class Program
{
public:
    Program(const Board &board, const Scale &scale, const SearchOrder &order)
        : m_board(board)
        , m_scale(scale)
        , m_order(order)
        , m_problem(glp_create_prob())
    {
        glp_set_obj_dir(m_problem.get(), GLP_MAX);
        addItems();
        addSeats();
        for (const Row &row : board.rows)
            addRow(row);
    }

    /// The columns that make up `level`; more is better.
    [[nodiscard]] Sum sumOf(Level level) const
    {
        Sum sum;
        for (std::size_t item = 0; item < m_board.items.size(); ++item) {
            const qint64 figure = figureOf(m_scale.valueOf(m_board.items[item].key), level);
            if (figure != 0)
                sum.add(int(item) + 1, level == Level::Invited ? -double(figure) : double(figure));
        }
        for (const auto &[column, gain] : m_covers) {
            const Key needs = gain / m_scale.of(Level::Coverage); // the whole ones of them
            const bool isNeed = needs > 0;
            if (level == (isNeed ? Level::Coverage : Level::Diversity))
                sum.add(column, isNeed ? double(needs) : 1);
        }
        return sum;
    }

    void maximise(const Sum &sum)
    {
        for (int column = 1; column <= glp_get_num_cols(m_problem.get()); ++column)
            glp_set_obj_coef(m_problem.get(), column, 0);
        for (int entry = 1; entry <= sum.length(); ++entry)
            glp_set_obj_coef(m_problem.get(), sum.columns[std::size_t(entry)], sum.weights[std::size_t(entry)]);
    }

    /// From now on the sum is at least (or at most) so much.
    void demand(const Sum &sum, int kind, double figure)
    {
        const int row = glp_add_rows(m_problem.get(), 1);
        glp_set_mat_row(m_problem.get(), row, sum.length(), sum.columns.data(), sum.weights.data());
        glp_set_row_bnds(m_problem.get(), row, kind, figure, figure);
    }

    /// From now on not all of `items` together.
    void forbid(const std::vector<int> &items)
    {
        Sum together;
        for (const int item : items)
            together.add(item + 1, 1);
        demand(together, GLP_UP, double(items.size()) - 1);
    }

    enum class Ending {
        Solved,
        Impossible,
        Stopped,
    };

    Ending solve()
    {
        glp_iocp options;
        glp_init_iocp(&options);
        options.msg_lev = GLP_MSG_OFF;
        options.presolve = GLP_ON;
        options.cb_func = &Program::onNode;
        options.cb_info = this;
        const int failure = glp_intopt(m_problem.get(), &options);
        const int status = glp_mip_status(m_problem.get());
        if (failure == GLP_ENOPFS || failure == GLP_ENODFS || (failure == 0 && status == GLP_NOFEAS))
            return Ending::Impossible;
        return failure == 0 && status == GLP_OPT ? Ending::Solved : Ending::Stopped;
    }

    /// The items that the last solution chose.
    [[nodiscard]] std::vector<int> chosen() const
    {
        std::vector<int> items;
        for (std::size_t item = 0; item < m_board.items.size(); ++item) {
            if (glp_mip_col_val(m_problem.get(), int(item) + 1) > 0.5)
                items.push_back(int(item));
        }
        return items;
    }

    [[nodiscard]] int nodes() const { return m_nodes; }

private:
    static void onNode(glp_tree *tree, void *program)
    {
        auto *self = static_cast<Program *>(program);
        if (glp_ios_reason(tree) != GLP_ISELECT)
            return;
        const bool isWanted = !self->m_order.isWanted || self->m_order.isWanted();
        if (++self->m_nodes > self->m_order.nodeBudget || !isWanted)
            glp_ios_terminate(tree);
    }

    void addItems()
    {
        glp_add_cols(m_problem.get(), int(m_board.items.size()));
        for (std::size_t item = 0; item < m_board.items.size(); ++item) {
            const int column = int(item) + 1;
            glp_set_col_kind(m_problem.get(), column, GLP_BV);
            if (m_board.items[item].isPinned)
                glp_set_col_bnds(m_problem.get(), column, GLP_FX, 1, 1);
        }
        for (const int item : m_order.with)
            glp_set_col_bnds(m_problem.get(), item + 1, GLP_FX, 1, 1);
        for (const int item : m_order.without)
            glp_set_col_bnds(m_problem.get(), item + 1, GLP_FX, 0, 0);
    }

    void addSeats()
    {
        const Seats &seats = m_board.seats;
        const int specialists = glp_add_cols(m_problem.get(), 1);
        glp_set_col_kind(m_problem.get(), specialists, GLP_IV);
        glp_set_col_bnds(m_problem.get(), specialists, seats.specialistMin == seats.specialistMax ? GLP_FX : GLP_DB,
                         seats.specialistMin, seats.specialistMax);
        Sum all;
        Sum locals;
        Sum experts;
        for (std::size_t item = 0; item < m_board.items.size(); ++item) {
            const int seatClass = seatClassOf(m_board.items[item]);
            all.add(int(item) + 1, 1);
            if (seatClass != eitherSeat)
                (seatClass == localOnly ? locals : experts).add(int(item) + 1, 1);
        }
        all.add(specialists, -1);
        experts.add(specialists, -1);
        demand(all, GLP_FX, seats.local);
        demand(locals, GLP_UP, seats.local);
        demand(experts, GLP_UP, 0);
    }

    void addRow(const Row &row)
    {
        Sum counted;
        for (const int item : m_board.itemsOf(row))
            counted.add(item + 1, 1);
        if (row.kind != RowKind::Cover) {
            demand(counted, row.kind == RowKind::Cap ? GLP_UP : GLP_LO, row.limit);
            return;
        }
        const int cover = glp_add_cols(m_problem.get(), 1);
        glp_set_col_bnds(m_problem.get(), cover, GLP_DB, 0, row.limit);
        counted.add(cover, -1);
        demand(counted, GLP_LO, 0);
        m_covers.emplace_back(cover, row.gain);
    }

    const Board &m_board;
    const Scale &m_scale;
    const SearchOrder &m_order;
    std::unique_ptr<glp_prob, Deleter> m_problem;
    std::vector<std::pair<int, Key>> m_covers; ///< column and gain of each
    int m_nodes = 0;
};

/// Solves level by level, each with the levels above held at their best.
class LevelByLevel
{
public:
    LevelByLevel(const Board &board, const Scale &scale, const SearchOrder &order)
        : m_scale(scale)
        , m_program(board, scale, order)
        , m_tableau(board)
    {
        m_outcome.value = board.lowest;
        m_outcome.bound = std::numeric_limits<Key>::max();
        if (!order.start.empty())
            consider(order.start);
    }

    SearchOutcome run()
    {
        m_outcome.proved = true;
        for (const Level level : m_scale.levels()) {
            if (level != Level::Lottery && !settle(level))
                break;
        }
        if (m_outcome.proved && m_outcome.found)
            drawLots();
        m_outcome.nodes = m_program.nodes();
        if (m_outcome.proved)
            m_outcome.bound = m_outcome.value;
        std::ranges::sort(m_outcome.panel);
        return std::move(m_outcome);
    }

private:
    bool settle(Level level)
    {
        const Sum sum = m_program.sumOf(level);
        m_program.maximise(sum);
        if (!isSolved())
            return false;
        const qint64 figure = figureOf(m_scale.valueOf(m_last), level);
        m_program.demand(sum, GLP_LO, double(level == Level::Invited ? -figure : figure));
        m_outcome.bound = m_scale.mostBelow(m_last, level);
        return true;
    }

    /// Answers whether the program was solved, and takes its panel; else notes how it ended.
    bool isSolved()
    {
        const Program::Ending ending = m_program.solve();
        if (ending == Program::Ending::Solved)
            return consider(m_program.chosen());
        m_outcome.proved = ending == Program::Ending::Impossible && !m_outcome.found;
        return false;
    }

    bool consider(const std::vector<int> &items)
    {
        m_tableau.clear();
        for (const int item : items)
            m_tableau.add(item);
        if (!m_tableau.isPanel(m_tableau.size())) {
            m_outcome.proved = false; // the program's tolerance has let something through
            return false;
        }
        m_last = m_tableau.value();
        if (m_last > m_outcome.value) {
            m_outcome.value = m_last;
            m_outcome.panel = items;
            m_outcome.found = true;
        }
        return true;
    }

    /// Goes through the panels that are equal in all other levels, the largest lots first, until they fall behind by
    /// more than the program's tolerance.
    void drawLots()
    {
        Sum lots = m_program.sumOf(Level::Lottery);
        for (double &weight : lots.weights)
            weight /= wholeLot;
        m_program.maximise(lots);
        for (std::vector<int> latest = m_program.chosen();; latest = m_program.chosen()) {
            m_program.forbid(latest);
            const Program::Ending ending = m_program.solve();
            m_outcome.proved = ending != Program::Ending::Stopped;
            if (ending != Program::Ending::Solved || !consider(m_program.chosen()))
                return;
            if (double(m_outcome.value - m_last) / double(m_scale.of(Level::Lottery)) > lotTolerance * wholeLot)
                return;
        }
    }

    const Scale &m_scale;
    Program m_program;
    Tableau m_tableau;
    Key m_last = 0; ///< of the last solution
    SearchOutcome m_outcome;
};

} // namespace

SearchOutcome solveByProgram(const Board &board, const Scale &scale, const SearchOrder &order)
{
    if (board.items.empty())
        return searchPanel(board, order); // GLPK takes no program without columns
    return LevelByLevel(board, scale, order).run();
}

} // namespace lianxin::selection
