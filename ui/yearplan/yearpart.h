#pragma once

#include "core/nomination/yearanswer.h"
#include "ui/base/factspart.h"

#include <memory>

namespace lianxin::ui {

/// A tab of the page of the year: it shows some of an answer, once there is one.
class YearPart : public FactsPart
{
public:
    using FactsPart::FactsPart;

    /// None: it is being looked for, or there can be none.
    void setAnswer(std::shared_ptr<const YearAnswer> answer)
    {
        m_answer = std::move(answer);
        showFacts();
    }

protected:
    /// Null while there is none.
    [[nodiscard]] const std::shared_ptr<const YearAnswer> &answer() const { return m_answer; }

private:
    std::shared_ptr<const YearAnswer> m_answer;
};

} // namespace lianxin::ui
