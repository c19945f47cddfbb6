# shellcheck shell=bash disable=SC2034
# Sourced by run.sh and test.sh: the packages of Debian 12 that Lianxin needs, and how they get there.

build_packages=(
    g++ lld cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-base-dev-tools libqt6opengl6-dev libgl-dev qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6 qt6-translations-l10n
    libsqlite3-dev libicu-dev libexpat1-dev libquazip1-qt6-dev libqpdf-dev libqrencode-dev libical-dev libglpk-dev
    fonts-noto-cjk
)
test_packages=(
    clang catch2 poppler-utils desktop-file-utils appstream
    xvfb openbox xdotool x11-utils imagemagick dbus at-spi2-core python3-gi gir1.2-atspi-2.0 # tests/desk
)
asan_packages=(libclang-rt-dev)        # for ./test.sh asan
lint_packages=(clang-format clang-tidy) # for ./test.sh lint
pack_packages=(dpkg-dev file)            # for ./test.sh release

say() { printf '%s\n' "$*"; }
fail() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# Installs those of the named packages that are not there; asks dpkg once and, if all are, does nothing else.
install_missing() {
    command -v dpkg-query >/dev/null || fail "This script installs packages with apt; on other systems install by hand what .setup.sh lists."
    local installed missing=() package
    installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null)
    for package in "$@"; do
        grep -qxF "installed $package" <<<"$installed" || missing+=("$package")
    done
    if ((${#missing[@]} == 0)); then
        return
    fi
    say "Installing ${#missing[@]} missing packages: ${missing[*]}"
    local root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            fail "Only root may install packages: run as root  apt-get install --no-install-recommends ${missing[*]}"
        root=(sudo)
    fi
    local log
    log=$(mktemp)
    local options=(-qq -o Acquire::Retries=1 -o Acquire::http::Timeout=20 -o DPkg::Lock::Timeout=120)
    "${root[@]}" apt-get "${options[@]}" update >"$log" 2>&1
    if ! "${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get "${options[@]}" install -y --no-install-recommends "${missing[@]}" >>"$log" 2>&1 </dev/null; then
        tail -n 5 "$log" >&2
        rm -f "$log"
        fail "apt could not install the packages named above; is the network there, and is this Debian 12?"
    fi
    rm -f "$log"
}

# What Qt expects of a session and a bare machine may lack.
prepare_session() {
    if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then
        export LC_ALL=C.UTF-8
    fi
    if [[ ! -d ${XDG_RUNTIME_DIR:-} ]]; then
        XDG_RUNTIME_DIR=$(mktemp -d)
        export XDG_RUNTIME_DIR
        trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
    fi
}
