# Writes SOURCE to TARGET with RIGHT, which must stand there exactly once, replaced by WRONG.
file(READ ${SOURCE} text)
string(REPLACE "${RIGHT}" "" rest "${text}")
string(LENGTH "${text}" before)
string(LENGTH "${rest}" after)
string(LENGTH "${RIGHT}" length)
math(EXPR removed "${before} - ${after}")
if(NOT removed EQUAL length)
    message(FATAL_ERROR "${SOURCE} must hold this exactly once: ${RIGHT}\n"
                        "The rule stands elsewhere now: tell tests/core/selection/mutants/CMakeLists.txt where.")
endif()
string(REPLACE "${RIGHT}" "${WRONG}" text "${text}")
file(WRITE ${TARGET} "${text}")
