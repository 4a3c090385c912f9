#!/usr/bin/env bash
# Runs a PostgreSQL server of its own in a temporary folder, for tests and measurements, until its input ends:
# so it stops also when whoever started it is killed. Its first line of output is how to connect.
set -euo pipefail
trap '' INT

# The newest of Debian's versions, or whatever the machine calls by name.
bin=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
if [[ -z $bin ]]; then
  bin=$(dirname "$(command -v initdb)") || {
    echo "PostgreSQL is missing. Install it, for example: apt-get install postgresql" >&2
    exit 1
  }
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/citybraid-postgres-XXXXXX")
account=$(id -un)
if [[ $(id -u) -eq 0 ]]; then
  # The server refuses to be started by root.
  account=nobody
  if id postgres >/dev/null 2>&1; then account=postgres; fi
  chown "$account" "$folder"
fi

as_account() {
  if [[ $(id -u) -eq 0 ]]; then
    setpriv --reuid="$account" --regid="$(id -g "$account")" --clear-groups "$@"
  else
    "$@"
  fi
}

finish() {
  as_account "$bin/pg_ctl" --pgdata="$folder/data" --mode=immediate --silent stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap finish EXIT

# Fast instead of safe: what is lost in a crash is made anew by the next test.
settings() {
  printf '%s\n' \
    "listen_addresses = '127.0.0.1'" "port = $1" "unix_socket_directories = '$folder'" \
    "fsync = off" "synchronous_commit = off" "full_page_writes = off" "max_wal_size = '4GB'" \
    "max_connections = 300" "shared_buffers = '128MB'" "log_min_messages = fatal"
}

start_on() {
  settings "$1" >"$folder/data/postgresql.auto.conf"
  as_account "$bin/pg_ctl" --pgdata="$folder/data" --log="$folder/log" --silent --wait start >/dev/null 2>&1
}

cd "$folder"
password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
printf '%s' "$password" >"$folder/password"
chmod a+r "$folder/password"
as_account "$bin/initdb" --pgdata="$folder/data" --username=citybraid --pwfile="$folder/password" \
  --auth=scram-sha-256 --encoding=UTF8 --locale=C --no-sync --no-instructions >"$folder/initdb" 2>&1 \
  || { cat "$folder/initdb" >&2; exit 1; }

for _ in 1 2 3 4 5; do
  port=$((20000 + RANDOM % 12000))
  if start_on "$port"; then
    printf 'Host=127.0.0.1;Port=%s;Username=citybraid;Password=%s\n' "$port" "$password"
    cat >/dev/null
    exit 0
  fi
done
cat "$folder/log" >&2
exit 1
