#!/usr/bin/env bash
# Fails when the program knows an office: its words (regions, sectors, results, names) are data in the workbook or in
# resources/, and what stands on the screen comes from the translations. So no Chinese character and no full-width form
# stands in app, core or ui but in a comment, which names the thing in the office's own word; \u escapes spell single
# signs, and words of the language and of the standard for letters (numerals, units, 年) in base and documents alone.
# Nothing out of the sample year stands there even in a comment, nor a place on one's own machine.
set -u
cd "$1" || exit 1
export LC_ALL=C.UTF-8
status=0

# refuse REASON PATTERN PATH...: no line of the files may match.
refuse() {
    local reason=$1 pattern=$2 hits
    shift 2
    hits=$(grep -rnP --include='*.cpp' --include='*.h' --include='*.ui' --include='*.txt' --include='*.sh' \
        --include='*.cmake' -e "$pattern" "$@")
    if [[ -n $hits ]]; then
        printf '%s:\n%s\n' "$reason" "$hits"
        status=1
    fi
}

chinese='[\x{2E80}-\x{9FFF}\x{F900}-\x{FAFF}\x{FF01}-\x{FF60}\x{FFE0}-\x{FFE6}\x{20000}-\x{3FFFF}]'
refuse "Words of an office are data, not code" "^(?:(?!//).)*$chinese" app core ui
readarray -t rooms < <(find app ui core/* -maxdepth 0 -type d ! -name base ! -name documents)
refuse "A word spelt in escapes is a word all the same" '(\\u[4-9][0-9A-Fa-f]{3}){2}' "${rooms[@]}"
refuse "The program does not know what the tests expect" 'expected\.json' app core ui
refuse "A place on one machine only" '["'\''=( ]/(?:root|home|work|tmp)/' app core ui tests CMakeLists.txt run.sh test.sh

sample=$(grep -ohP "\"$chinese{3,}\"" tests/fixtures/expected.json | tr -d '"' | sort -u)
if [[ -z $sample ]]; then
    echo "tests/fixtures/expected.json: no names found to look for"
    status=1
elif grep -rnF --include='*.cpp' --include='*.h' --include='*.ui' -e "$sample" app core ui; then
    echo "These are names or values of the sample year"
    status=1
fi
exit "$status"
