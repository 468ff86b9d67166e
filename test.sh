#!/usr/bin/env bash
# Builds the portal and runs every test, on a machine with nothing but the .NET 10 SDK and Node 20 (see --help).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

usage() {
  cat <<'HELP'
./test.sh [--only RUN]... [--filter EXPRESSION] [--no-build]

Installs what is missing (Debian, Ubuntu), builds the solution once, starts a throw-away PostgreSQL server and runs all tests.
The last line is "N passed, N failed, N skipped"; the exit code is 0 only when nothing failed and every run took place.

  --only RUN           run only this; may be repeated. Runs: Domain, Web.Sqlite, Web.Postgres, Web.SqlServer, Browser.Sqlite, Browser.Postgres, Nodes,
                       Benchmarks. "Web" and "Browser" stand for all engines. Only what these runs need is installed and started.
  --filter EXPRESSION  passed on to dotnet test, e.g. "FullyQualifiedName~Certificates". A run in which nothing matches is then no failure.
  --no-build           take what the last build left in bin/

  PORTAL_TEST_POSTGRES   connection string of a server to use instead of a throw-away one; its role must be allowed to create databases
  PORTAL_TEST_SQLSERVER  connection string of a SQL Server; the web tests then run on it too (Web.SqlServer)
  PORTAL_TEST_CHROMIUM   path of a Chromium to use instead of Debian's
  PORTAL_CERTIFICATES    a folder in which the Browser run leaves the certificates that reading is measured by
  PORTAL_FUZZ_SEED       sends the fuzzing's requests of an earlier run again; every failure names its seed
  PORTAL_FUZZ_TRIES      how many requests it sends on each engine (20000)

Results are left in artifacts/test-results.
HELP
}

only=()
filter=
build=yes
while [ $# -gt 0 ]; do
  case $1 in
    --only) only+=("${2:?--only needs the name of a run}"); shift 2 ;;
    --filter) filter=${2:?--filter needs an expression}; shift 2 ;;
    --no-build) build=; shift ;;
    -h | --help) usage; exit 0 ;;
    *) echo "test.sh: what is '$1'? See ./test.sh --help" >&2; exit 2 ;;
  esac
done

names=(Domain Web.Sqlite Web.Postgres)
[ -z "${PORTAL_TEST_SQLSERVER:-}" ] || names+=(Web.SqlServer)
names+=(Browser.Sqlite Browser.Postgres Nodes)
# The smoke run is there once the benchmarks know the word.
! grep -rqs --include='*.cs' '"smoke"' tests/Aims.Portal.Benchmarks || names+=(Benchmarks)

runs=()
for name in "${names[@]}"; do
  [ ${#only[@]} -gt 0 ] || { runs+=("$name"); continue; }
  for chosen in "${only[@]}"; do
    if [ "$name" = "$chosen" ] || [[ $name == "$chosen".* ]]; then runs+=("$name"); break; fi
  done
done
if [ ${#runs[@]} -eq 0 ]; then
  echo "test.sh: there is no run '${only[*]}' here. Runs: ${names[*]}" >&2
  exit 2
fi
running() { local run; for run in "${runs[@]}"; do [ "$run" != "$1" ] || return 0; done; return 1; }

results=$PWD/artifacts/test-results
rm -rf "$results"
mkdir -p "$results"
ledger=$results/runs.tsv
: >"$ledger"
record() { printf '%s\t%s\t%s\t%s\n' "$@" >>"$ledger"; }

# Everything temporary is in one folder. Under /tmp whatever TMPDIR says: the server's own user must get there, and the path of a socket
# must be short.
scratch=$(mktemp -d /tmp/aims-portal.XXXXXX)
chmod 711 "$scratch"
export TMPDIR=$scratch

child=
postgres=
accounted=
finish() {
  local code=$?
  trap - EXIT INT TERM HUP
  set +e
  [ -n "$accounted" ] || record test.sh step "$code" "came to its end"
  if [ -n "$child" ]; then
    kill -TERM -- "-$child" 2>/dev/null
    for _ in $(seq 25); do kill -0 -- "-$child" 2>/dev/null || break; sleep 0.2; done
    kill -KILL -- "-$child" 2>/dev/null
  fi
  [ -z "$postgres" ] || tests/tools/postgres.sh stop "$postgres"
  rm -rf -- "$scratch"
  FILTERED=${filter:+yes} node tests/tools/trx-summary.mjs "$ledger"
  exit $?
}
trap finish EXIT
trap 'record test.sh step 130 "was interrupted"; accounted=yes; exit 130' INT TERM HUP

# In the background, so that a signal to this script is heard at once; in a process group of its own, so that it ends with its children.
run() {
  local code=0
  setsid "$@" </dev/null &
  child=$!
  wait "$child" || code=$?
  child=
  return $code
}

step() {
  local name=$1 code=0 started=$SECONDS
  shift
  echo "== $name"
  run "$@" || code=$?
  record test.sh step "$code" "$name"
  if [ "$code" -ne 0 ]; then accounted=yes; exit 1; fi
  echo "   $((SECONDS - started)) s"
}

tests() {
  local name=$1 project=$2 code=0 started=$SECONDS chosen=$filter
  shift 2
  [ -z "${but:-}" ] || chosen=${filter:+($filter)&}$but
  echo "== $name"
  # Programs that live for minutes are not worth a second compilation with what was learnt from the first.
  run env DOTNET_TieredPGO=0 "$@" dotnet test "tests/$project/$project.csproj" -c Release --no-build --nologo \
    --logger "trx;LogFileName=$name.trx" --results-directory "$results" \
    --blame-hang-timeout 5m --blame-hang-dump-type none ${chosen:+--filter "$chosen"} || code=$?
  record "$name" trx "$code" "$results/$name.trx"
  echo "   $((SECONDS - started)) s"
}

# The machine's own settings of a portal must not reach the tests, and no build server stays behind.
for variable in $(compgen -e | grep -E '^(Portal__|ConnectionStrings__|ASPNETCORE_|DOTNET_ENVIRONMENT)' || true); do unset "$variable"; done
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

needs=()
if [ -z "${PORTAL_TEST_POSTGRES:-}" ] && { running Web.Postgres || running Browser.Postgres || running Benchmarks; }; then needs+=(postgres); fi
# Uploads are scanned by the first; certificates that are pictures are read by the others.
if running Web.Sqlite || running Web.Postgres || running Web.SqlServer; then needs+=(clamav poppler tesseract); fi
! { running Browser.Sqlite || running Browser.Postgres; } || needs+=(chromium faketime poppler tesseract)
if running Nodes; then needs+=(postgres nginx); fi
echo "== install what is missing"
# In the foreground: sudo may ask for a password.
tests/tools/install.sh "${needs[@]}" || { record test.sh step $? "install what is missing"; accounted=yes; exit 1; }

if [ -e tests/tools/package-lock.json ] && [ ! tests/tools/node_modules/.package-lock.json -nt tests/tools/package-lock.json ]; then
  step "npm ci, test tools" npm ci --prefix tests/tools --no-audit --no-fund --loglevel=error
fi
if [ -n "$build" ]; then
  step "dotnet tool restore" dotnet tool restore
  step "dotnet build" dotnet build Aims.Portal.sln -c Release --nologo -v quiet
fi
# For whoever waits for it, as .ci/run does.
touch "$results/built"

if [ -z "${PORTAL_TEST_POSTGRES:-}" ] && { running Web.Postgres || running Browser.Postgres || running Benchmarks; }; then
  postgres=$scratch/postgres
  step "start PostgreSQL" tests/tools/postgres.sh start "$postgres"
  PORTAL_TEST_POSTGRES=$(cat "$postgres/connection")
  export PORTAL_TEST_POSTGRES
fi
if running Browser.Sqlite || running Browser.Postgres; then
  PORTAL_TEST_CHROMIUM=${PORTAL_TEST_CHROMIUM:-$(command -v chromium || true)}
  export PORTAL_TEST_CHROMIUM
fi

for name in "${runs[@]}"; do
  case $name in
    Domain) tests Domain Aims.Portal.Domain.Tests ;;
    # What asks no database is asked once.
    Web.Sqlite) tests "$name" Aims.Portal.Web.Tests PORTAL_TEST_ENGINE=Sqlite ;;
    Web.*) but='Engine!=any' tests "$name" Aims.Portal.Web.Tests "PORTAL_TEST_ENGINE=${name#Web.}" ;;
    Browser.Sqlite) tests "$name" Aims.Portal.Browser.Tests PORTAL_TEST_ENGINE=Sqlite ;;
    # The walks from page to page; how a page looks is looked at once.
    Browser.*) but='Engine!=any' tests "$name" Aims.Portal.Browser.Tests "PORTAL_TEST_ENGINE=${name#Browser.}" ;;
    Nodes) tests Nodes Aims.Portal.Nodes.Tests ;;
    Benchmarks)
      echo "== Benchmarks"
      code=0
      run dotnet run -c Release --no-build --project tests/Aims.Portal.Benchmarks -- smoke --recorded "$PWD/tests/Aims.Portal.Benchmarks/commands.json" || code=$?
      record Benchmarks check "$code" "smoke run, no more commands than recorded"
      ;;
  esac
done
