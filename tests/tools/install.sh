#!/usr/bin/env bash
# Installs the Debian packages that the tests need and that are missing. Says nothing and asks the network nothing when all are there.
#
#   tests/tools/install.sh [postgres] [chromium] [faketime] [nginx] [clamav] [poppler] [tesseract]
set -euo pipefail

missing=()
there() { compgen -G "$1" >/dev/null; }

[ -e /etc/ssl/certs/ca-certificates.crt ] || missing+=(ca-certificates)
[ -e /usr/share/zoneinfo/Asia/Hong_Kong ] || missing+=(tzdata)
# .NET looks the ICU library up by name when it starts; the package carries its version in its name.
icu=
there '/usr/lib/*/libicuuc.so.*' || there '/usr/lib*/libicuuc.so.*' || icu=yes

for need in "$@"; do
  case $need in
    postgres)
      command -v initdb >/dev/null || there '/usr/lib/postgresql/*/bin/initdb' || missing+=(postgresql)
      [ "$(id -u)" -ne 0 ] || command -v runuser >/dev/null || missing+=(util-linux)
      ;;
    chromium)
      [ -x "${PORTAL_TEST_CHROMIUM:-}" ] || command -v chromium >/dev/null || missing+=(chromium)
      # A page in traditional Chinese is photographed and printed: without these fonts it is a page of empty boxes.
      there '/usr/share/fonts/opentype/noto/NotoSansCJK-*.ttc' || missing+=(fonts-noto-cjk)
      there '/usr/share/fonts/truetype/liberation*' || missing+=(fonts-liberation)
      ;;
    faketime)
      # The clock of the portal under test: LD_PRELOAD, so the library is enough and the command of that name is not needed.
      there '/usr/lib/*/faketime/libfaketimeMT.so.1' || missing+=(libfaketime)
      ;;
    nginx)
      command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || missing+=(nginx-light)
      ;;
    clamav)
      command -v clamd >/dev/null || [ -x /usr/sbin/clamd ] || missing+=(clamav-daemon)
      ;;
    poppler)
      command -v pdftoppm >/dev/null || missing+=(poppler-utils)
      # Whoever looks at a page that may only be viewed is written across it.
      there '/usr/share/fonts/truetype/dejavu/*.ttf' || missing+=(fonts-dejavu-core)
      ;;
    tesseract)
      command -v tesseract >/dev/null || missing+=(tesseract-ocr)
      there '/usr/share/tesseract-ocr/*/tessdata/chi_tra.traineddata' || missing+=(tesseract-ocr-chi-tra)
      ;;
    *)
      echo "install.sh: what is '$need'? (postgres, chromium, faketime, nginx, clamav, poppler, tesseract)" >&2
      exit 2
      ;;
  esac
done

[ ${#missing[@]} -gt 0 ] || [ -n "$icu" ] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "install.sh: missing: ${missing[*]} ${icu:+libicu}. This is no Debian or Ubuntu; install them by hand." >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "install.sh: missing: ${missing[*]} ${icu:+libicu}. Run as root, or install sudo." >&2; exit 1; }
  as_root=(sudo)
fi

"${as_root[@]}" apt-get update -qq
if [ -n "$icu" ]; then
  missing+=("$(apt-cache search --names-only '^libicu[0-9]+$' | awk '{ print $1 }' | sort -V | tail -n 1)")
fi

# The PostgreSQL package starts a server of its own. The tests bring theirs, so no service starts while we install.
policy=/usr/sbin/policy-rc.d
if [ ! -e $policy ]; then
  trap '"${as_root[@]}" rm -f /usr/sbin/policy-rc.d' EXIT
  printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee $policy >/dev/null
  "${as_root[@]}" chmod +x $policy
fi

echo "Installing: ${missing[*]}"
log=$(mktemp)
if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 "${missing[@]}" >"$log" 2>&1; then
  tail -n 30 "$log" >&2
  rm -f "$log"
  exit 1
fi
rm -f "$log"
