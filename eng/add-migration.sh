#!/usr/bin/env bash
# Adds one migration, under the same name, for each of the three engines.
#
#   eng/add-migration.sh AddCertificates
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

name=${1:-}
if [[ ! $name =~ ^[A-Z][A-Za-z0-9]+$ ]]; then
  echo "usage: eng/add-migration.sh NAME   (letters and digits, starts with a capital: AddCertificates)" >&2
  exit 2
fi

project=src/Aims.Portal.Data
# A name of one's own: the class of a migration and its file are found by it.
if compgen -G "$project/*/Migrations/*_$name.cs" >/dev/null; then
  echo "There is a migration $name already." >&2
  exit 1
fi

dotnet tool restore
dotnet build "$project" --nologo -v quiet
# The three contexts are in one assembly: adding files for the first must not rebuild it half-way, so each is added without a build.
for engine in Sqlite Postgres SqlServer; do
  dotnet ef migrations add "$name" --no-build --project "$project" --context "${engine}PortalDbContext" \
    --output-dir "$engine/Migrations"
done
dotnet build "$project" --nologo -v quiet
git status --short -- "$project"
