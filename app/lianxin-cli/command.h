#pragma once

#include "core/base/period.h"
#include "core/storage/workbook.h"

#include <QHash>

#include <functional>
#include <optional>

namespace lianxin {
struct Activity;
}

namespace lianxin::cli {

/// One call of the program, taken apart.
struct Call {
    QString verb;
    QStringList arguments; ///< what is no option, after the verb
    QHash<QString, QString> options; ///< without the dashes; a flag has an empty value

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] bool json() const { return has(QStringLiteral("json")); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
};

/// A verb of the program.
struct Verb {
    const char *name; ///< as it is typed
    const char *usage; ///< what follows the name
    const char *does; ///< untranslated, of the context Cli
    QStringList flags = {}; ///< options without a value
    QStringList values = {}; ///< options with one
    int fewest = 1; ///< arguments
    int most = 1; ///< -1 = any number
    int (*run)(const Call &);
};

/// Takes `words`, which begin with the verb, apart. Errors: Invalid, telling what is wrong: words that the verb does
/// not know, lack or surplus of them, or a target that is the workbook itself.
Result<Call> parse(const QStringList &words, const Verb &verb);

/// The workbook at the path of the first argument.
Result<std::unique_ptr<Workbook>> openWorkbook(const Call &call);

/// The activity that an option such as "5" or "2024/5" names.
/// Errors: Invalid, with the choices, when there is none or two plans share the number; Storage.
Result<Activity> activityNamed(Workbook &workbook, const QString &name);

/// Opens the workbook, does `work` with it and with the activity that --activity names, and answers how that ended.
int withActivity(const Call &call, const std::function<int(Workbook &workbook, const Activity &activity)> &work);

/// No member is called `name`; those of `names` that are nearest to it are told: Invalid.
[[nodiscard]] Error noMemberCalled(const QString &name, const QStringList &names);

/// The date "2024-03-31". Errors: Invalid.
Result<QDate> dateNamed(const QString &word);

/// The days of the option --month, or of --from and --to. Errors: Invalid.
Result<Period> periodOption(const Call &call);

} // namespace lianxin::cli
