# shellcheck shell=bash
# Sourced by ./run and ./test: what a machine must bring, and how it is installed.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export DOTNET_CLI_UI_LANGUAGE=en

say() { printf '%s\n' "$*"; }

stop() {
  printf '%s\n' "$@" >&2
  exit 1
}

check_tools() {
  command -v git >/dev/null || stop "git is missing. Install it, for example: apt-get install git"
  command -v dotnet >/dev/null \
    || stop "The .NET SDK 10 is missing. Install it from https://dotnet.microsoft.com/download/dotnet/10.0"
  dotnet --version >/dev/null 2>&1 \
    || stop "No .NET SDK 10 is among the installed ones. Install it from" \
      "https://dotnet.microsoft.com/download/dotnet/10.0"
  command -v node >/dev/null || stop "Node is missing. Install 20.19 or later from https://nodejs.org"
  command -v npm >/dev/null || stop "npm is missing. It comes with Node from https://nodejs.org"
  node -e 'const [a, b] = process.versions.node.split(".").map(Number);
           process.exit(a > 22 || (a === 22 && b >= 12) || (a === 20 && b >= 19) ? 0 : 1)' \
    || stop "Node $(node --version) will not do. Install 20.19 or a later 20, or 22.12 or later," \
      "from https://nodejs.org"
}

# Installs packages where that needs no password, else says how.
install_packages() {
  local as_root=()
  if [[ $(id -u) -ne 0 ]]; then
    as_root=(sudo -n)
  fi
  if ! command -v apt-get >/dev/null; then
    stop "These system libraries are missing; install what your system calls them: $*"
  fi
  if [[ $(id -u) -ne 0 ]] && ! sudo -n true 2>/dev/null; then
    stop "System libraries are missing. Run this once, then start again:" \
      "  sudo apt-get update && sudo apt-get install --yes --no-install-recommends $*"
  fi
  say "Installing $* …"
  "${as_root[@]}" apt-get update --quiet=2 \
    || say "The package lists could not be refreshed; trying those at hand."
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --quiet=2 --no-install-recommends "$@" >/dev/null \
    || stop "The system libraries could not be installed: $*"
}

has_library() { compgen -G "/usr/lib*/$1" >/dev/null || compgen -G "/usr/lib/*/$1" >/dev/null; }

# The package of ICU carries its version in its name.
icu_package() {
  local found=
  if command -v apt-cache >/dev/null; then
    found=$(apt-cache search --names-only '^libicu[0-9]+$' | cut -d ' ' -f 1 | sort -V | tail -n 1)
  fi
  printf '%s' "${found:-libicu-dev}"
}

check_libraries() {
  [[ $(uname) == Linux ]] || return 0
  local missing=()
  has_library 'libicuuc.so.*' || missing+=("$(icu_package)")
  has_library 'libClp.so.1' || missing+=(coinor-libclp1)
  has_library 'libCbcSolver.so.3' || missing+=(coinor-libcbc3)
  if [[ ${#missing[@]} -gt 0 ]]; then
    install_packages "${missing[@]}"
  fi
}

# Tests start a server of their own; ./run needs none.
check_postgres() {
  if ! compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null && ! command -v initdb >/dev/null; then
    install_packages postgresql
  fi
}

check_browser() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  [[ -n $(fc-list :lang=th 2>/dev/null) ]] || missing+=(fontconfig fonts-noto-core)
  [[ -n $(fc-list :lang=zh-cn 2>/dev/null) ]] || missing+=(fonts-noto-cjk)
  if [[ ${#missing[@]} -gt 0 ]]; then
    install_packages "${missing[@]}"
  fi
}
