#pragma once

#include "core/base/result.h"

class QJsonObject;

/// How the command line answers.
namespace lianxin::cli {

/// How a verb ended. Other programs rely on these numbers.
enum Exit {
    Done = 0,
    Refused = 1, ///< rows were refused, the quotas cannot be met, or the workbook has nothing to do it with
    WrongUse = 2,
    Unreachable = 3, ///< something cannot be read or written
    Unusable = 4, ///< the workbook is damaged, newer, foreign or in use
};

/// A line on stdout.
void say(const QString &line);

/// One JSON object on stdout.
void say(const QJsonObject &object);

/// A line on stderr.
void tell(const QString &line);

/// Tells the error and answers the exit that its kind asks for.
int fail(const Error &error);

/// Tells what is wrong with the call.
int wrongUse(const QString &sentence);

/// The same when that is what `error` says: Invalid. Any other error is told by fail().
int wrongUse(const Error &error);

} // namespace lianxin::cli
