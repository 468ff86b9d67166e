#!/usr/bin/env bash
# A throw-away PostgreSQL server: everything it keeps is in one temporary folder, and durability is off.
#
#   tests/tools/postgres.sh start FOLDER     makes the folder, starts the server in it and writes the connection string to FOLDER/connection
#   tests/tools/postgres.sh restart FOLDER   ends it and all its sessions at once, without a word, and starts it again
#   tests/tools/postgres.sh stop FOLDER      stops it by its process id and removes the folder
#
#   PORTAL_POSTGRES_DURABLE=yes at the start: what it has confirmed outlives the end of its processes (not of the machine).
set -euo pipefail

say() { echo "postgres.sh: $*" >&2; }

bin() {
  if command -v initdb >/dev/null; then
    dirname "$(readlink -f "$(command -v initdb)")"
  else
    find /usr/lib/postgresql -path '*/bin/initdb' -printf '%h\n' 2>/dev/null | sort -V | tail -n 1
  fi
}

# initdb and postgres refuse to run as root.
owner() { if id -u postgres >/dev/null 2>&1; then echo postgres; else echo nobody; fi; }

as_owner() { if [ "$(id -u)" -eq 0 ]; then runuser -u "$(owner)" -- "$@"; else "$@"; fi; }

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });'
}

alive() { as_owner kill -0 "$1" 2>/dev/null; }

stop() {
  local folder=$1 pid
  [ -d "$folder" ] || return 0
  pid=$(as_owner head -n 1 "$folder/data/postmaster.pid" 2>/dev/null || true)
  if [ -n "$pid" ] && alive "$pid"; then
    as_owner kill -INT "$pid" 2>/dev/null || true
    for _ in $(seq 50); do alive "$pid" || break; sleep 0.2; done
    # Nothing in it is worth a clean end.
    ! alive "$pid" || as_owner kill -QUIT "$pid" 2>/dev/null || true
    for _ in $(seq 25); do alive "$pid" || break; sleep 0.2; done
  fi
  rm -rf -- "$folder"
}

start() {
  local folder=$1 pg port
  pg=$(bin)
  [ -n "$pg" ] || { say "no initdb found; run tests/tools/install.sh postgres"; return 1; }
  mkdir -m 700 "$folder"
  [ "$(id -u)" -ne 0 ] || chown "$(owner)" "$folder"
  cd "$folder"

  if ! as_owner "$pg/initdb" --pgdata="$folder/data" --username=portal_test --auth=trust \
    --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$folder/initdb.log" 2>&1; then
    cat "$folder/initdb.log" >&2
    return 1
  fi

  # A dedicated database signs in to the shared one with a password, as PostgreSQL demands of everybody but a superuser. Nobody is in this role until a test puts him there.
  as_owner sed -i '1i host all +aims_test_buyers 127.0.0.1/32 scram-sha-256' "$folder/data/pg_hba.conf"

  # Another program may take the port between the question and the start; then ask again.
  for _ in 1 2 3; do
    port=$(free_port)
    as_owner tee "$folder/data/postgresql.auto.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$folder'
max_connections = 300
fsync = off
synchronous_commit = $([ -n "${PORTAL_POSTGRES_DURABLE:-}" ] && echo on || echo off)
full_page_writes = off
CONF
    if as_owner "$pg/pg_ctl" start --pgdata="$folder/data" --log="$folder/data/server.log" --wait --timeout=60 --silent >/dev/null 2>&1 </dev/null; then
      echo "Host=127.0.0.1;Port=$port;Username=portal_test;Database=postgres" >"$folder/connection"
      return 0
    fi
  done

  as_owner cat "$folder/data/server.log" >&2 || true
  return 1
}

restart() {
  local folder=$1 pg
  pg=$(bin)
  cd "$folder"
  as_owner "$pg/pg_ctl" restart --pgdata="$folder/data" --log="$folder/data/server.log" --mode=immediate --wait --timeout=60 --silent >/dev/null 2>&1 </dev/null
}

case ${1:-} in
  restart) restart "${2:?the folder it was started in}" ;;
  start) start "${2:?a folder that is not there yet}" ;;
  stop) stop "${2:?the folder it was started in}" ;;
  *) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
esac
