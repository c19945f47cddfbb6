#!/usr/bin/env bash
# Fails when a source file is in no CMakeLists.txt (it would be neither built nor tested), when a folder with a list is
# reached by none, or when a script does not parse.
set -u
cd "$1" || exit 1
status=0

while IFS= read -r file; do
    folder=$(dirname "$file")
    while [[ ! -f $folder/CMakeLists.txt ]]; do
        folder=$(dirname "$folder")
    done
    name=${file#"$folder"/}
    if ! grep -qE "(^|[ /(])${name//./\\.}([ )]|$)" "$folder/CMakeLists.txt"; then
        echo "$file: not in $folder/CMakeLists.txt"
        status=1
    fi
done < <(find app core ui tests -name '*.cpp' -o -name '*.h' -o -name '*.ui' | grep -v '^tests/support/')

while IFS= read -r file; do
    bash -n "$file" || status=1
done < <(find . -path ./build -prune -o -path ./out -prune -o -path ./.git -prune -o \( -name '*.sh' -o -path './.ci/run' \) -print)
exit "$status"
