#!/usr/bin/env bash
# ./test.sh: installs what is missing, builds with warnings as errors, runs every test; non-zero when anything fails.
# ./test.sh asan | lint | release: the same for another workflow of CMakePresets.json.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
. ./.setup.sh

workflow=${1:-dev}
case $workflow in
dev) more=() ;;
asan) more=("${asan_packages[@]}") ;;
lint) more=("${lint_packages[@]}") ;;
release) more=("${pack_packages[@]}") ;;
*) fail "Say nothing, or one of: asan, lint, release." ;;
esac

install_missing "${build_packages[@]}" "${test_packages[@]}" "${more[@]}"
prepare_session
say "Workflow $workflow: building under build/ and checking; the first build takes some minutes."
cmake --workflow --preset "$workflow" || fail "Workflow $workflow failed; the lines above say where."
