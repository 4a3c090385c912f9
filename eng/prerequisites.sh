# shellcheck shell=bash
# Sourced by ./run and ./test: what a machine must bring, and building what is needed.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export DOTNET_CLI_UI_LANGUAGE=en

web=src/CityBraid.Web
citybraid=$PWD/src/CityBraid.Cli/bin/Release/net10.0/citybraid

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

has_icu() {
  [[ $(uname) != Linux ]] || compgen -G '/usr/lib*/libicuuc.so.*' >/dev/null \
    || compgen -G '/usr/lib/*/libicuuc.so.*' >/dev/null
}

check_libraries() {
  has_icu && return
  local package=libicu-dev
  if command -v apt-cache >/dev/null; then
    package=$(apt-cache search --names-only '^libicu[0-9]+$' | cut -d ' ' -f 1 | sort -V | tail -n 1)
  fi
  install_packages "${package:-libicu-dev}"
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

# A fingerprint of the files that the front end is made of.
front_end_inputs() {
  find "$web" \( -name node_modules -o -name bin -o -name obj -o -path "$web/wwwroot/assets" \) -prune -o \
    -type f -exec cksum {} + | grep -E '\.(css|html|js|json|mjs|svg|ts)$' | LC_ALL=C sort | cksum
}

build_front_end() {
  [[ -f $web/package.json ]] || return 0
  local lock inputs
  lock=$(cksum <"$web/package-lock.json")
  inputs=$(front_end_inputs)
  if [[ $(cat "$web/node_modules/.installed-from" 2>/dev/null) != "$lock" ]]; then
    say "Fetching what the pages are built with …"
    (cd "$web" && npm ci --no-audit --no-fund --loglevel=error)
    printf '%s' "$lock" >"$web/node_modules/.installed-from"
  fi
  if [[ $(cat "$web/node_modules/.built-from" 2>/dev/null) != "$inputs" || ! -d $web/wwwroot/assets ]]; then
    say "Building styles and scripts …"
    (cd "$web" && npx --no-install vite build --logLevel warn)
    printf '%s' "$inputs" >"$web/node_modules/.built-from"
  fi
}

# Whether a file was changed since the last build began, or one added or removed since it ended.
is_stale() {
  [[ ! -x $citybraid || ! -f var/build-ended ]] || [[ -n $(
    find src data examples eng Directory.* global.json \
      \( -name bin -o -name obj -o -name node_modules \) -prune -o \
      \( -type f -newer var/build-began -o -type d -newer var/build-ended \) -print -quit 2>/dev/null
  ) ]]
}

build_hosts() {
  is_stale || return 0
  say "Building …"
  mkdir -p var
  rm -f var/build-ended
  touch var/build-began
  dotnet build src/CityBraid.Web --configuration Release --verbosity quiet
  dotnet build src/CityBraid.Cli --configuration Release --verbosity quiet
  touch var/build-ended
}
