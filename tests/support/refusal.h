#pragma once

#include "tests/support/printing.h"

/// What is told of values that break a rule; fails when they are taken.
inline QString refusal(const lianxin::Result<void> &result)
{
    if (result)
        FAIL("the values are taken");
    CHECK(result.error().kind == lianxin::ErrorKind::Invalid);
    return result.error().message;
}
