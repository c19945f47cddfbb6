#!/usr/bin/env bash
# Installs what is missing, builds, and shows the program with a copy of the sample year in out/:
# in its window where there is a display, else as the papers and pictures that it makes.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
. ./.setup.sh

workbook=out/sample.lianxin
cli=build/release/bin/lianxin-cli
window=build/release/bin/lianxin

build() {
    if [[ ! -f build/release/build.ninja ]]; then
        say "Building into build/release; the first build takes some minutes."
        cmake --preset release || fail "The build could not be set up; the lines above say why."
    fi
    cmake --build --preset release --target lianxin lianxin-cli ||
        fail "The build failed; the lines above say where."
}

make_sample() {
    "$cli" new "$workbook" --sample >/dev/null || fail "The sample year could not be written to $workbook."
}

# count_of KIND FOLDER: the files of one kind.
count_of() { find "$2" -name "*.$1" | wc -l; }

# pages_of NAME VERB OPTION...: lets the verb write out/NAME and tells its pages.
pages_of() {
    local name=$1 verb=$2 answer
    shift 2
    answer=$("$cli" "$verb" "$workbook" "$@" --out "out/$name" --json) || fail "lianxin-cli $verb failed."
    sed -nE 's/.*"pages": *([0-9]+).*/\1/p' <<<"$answer" | head -n 1
}

show_without_display() {
    say "There is no display: everything that the sample year gives goes to out/."
    rm -rf "$workbook" out/letters.pdf out/cards.pdf out/charts out/gallery
    make_sample
    local letters cards
    letters=$(pages_of letters.pdf letters --activity 1) || exit 1
    cards=$(pages_of cards.pdf cards) || exit 1
    "$cli" charts "$workbook" --out out/charts >/dev/null || fail "The charts could not be drawn."
    QT_QPA_PLATFORM=offscreen "$window" --gallery out/gallery "$workbook" >/dev/null ||
        fail "The pictures of the pages could not be made."

    "$cli" stats "$workbook" --headline || fail "The figures of the sample year could not be computed."
    say "$workbook      the sample year"
    say "out/letters.pdf         $letters letters, first activity"
    say "out/cards.pdf           $cards pages of tracking cards"
    say "out/charts/*.png        $(count_of png out/charts) charts"
    say "out/gallery/*.png       $(count_of png out/gallery) pictures"
}

show_in_window() {
    [[ -f $workbook ]] || make_sample
    say "Opening $workbook, a copy of the sample year: change what you like. Delete the file to start anew."
    "$window" "$workbook"
}

install_missing "${build_packages[@]}"
prepare_session
build
mkdir -p out
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    show_in_window
else
    show_without_display
fi
