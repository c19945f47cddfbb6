#!/usr/bin/env bash
# Fails when a file or a function grows past what one reads at a sitting: files 400 lines, pages 250, the main window
# 150, functions 60. A function is what stands between a lone { and the lone } below it at the same indent, as
# .clang-format lays it out.
set -u
cd "$1" || exit 1
status=0

while IFS= read -r file; do
    case $file in
    ui/*page.cpp) most=250 ;;
    ui/shell/mainwindow.cpp) most=150 ;;
    *) most=400 ;;
    esac
    lines=$(wc -l <"$file")
    if ((lines > most)); then
        echo "$file: $lines lines, at most $most"
        status=1
    fi
done < <(find app core ui tests -name '*.cpp' -o -name '*.h')

while IFS= read -r -d '' file; do
    awk -v most=60 '
        /^ *\{$/ { indent = index($0, "{"); start[indent] = FNR }
        /^ *\}$/ {
            indent = index($0, "}")
            if (start[indent] && FNR - start[indent] - 1 > most) {
                printf "%s:%d: a function of %d lines, at most %d\n", FILENAME, start[indent], FNR - start[indent] - 1, most
                found = 1
            }
            start[indent] = 0
        }
        /^ *\};/ { start[index($0, "}")] = 0 }
        END { exit found }' "$file" || status=1
done < <(find app core ui \( -name '*.cpp' -o -name '*.h' \) -print0)
exit "$status"
