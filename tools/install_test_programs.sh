#!/usr/bin/env bash
# What the tests need beside Python packages: a browser, a font with Chinese characters, a PostgreSQL server and its pooler,
# an office program that opens the documents, the proxy whose site stands in docs/deploy.
# From Debian's packages where we may install them, else the browser that Playwright brings; what is still
# missing is said aloud, and the tests that need it are skipped.
set -euo pipefail
python=$1

# The tests' browser: Chromium without its windows takes a fifth less of the processor than Chromium in headless mode.
quick=chromium-headless-shell
has_quick_browser() { command -v "$quick" >/dev/null; }
has_browser() { has_quick_browser || command -v chromium >/dev/null || command -v google-chrome >/dev/null; }
has_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn family)" ]; }
has_postgres() { compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; }
# Writer, Calc and Impress, each a package of its own on Debian.
has_office() {
    command -v soffice >/dev/null || return 1
    [ ! -d /usr/lib/libreoffice/program ] || for part in sw sc sd; do
        [ -e "/usr/lib/libreoffice/program/lib${part}lo.so" ] || return 1
    done
}
has_pdftotext() { command -v pdftotext >/dev/null; }
has_pgbouncer() { PATH=$PATH:/usr/sbin command -v pgbouncer >/dev/null; }
has_nginx() { PATH=$PATH:/usr/sbin command -v nginx >/dev/null && command -v openssl >/dev/null; }

missing=()
has_quick_browser || missing+=("$quick")
has_font || missing+=(fontconfig fonts-noto-cjk)
has_postgres || missing+=(postgresql)
has_pgbouncer || missing+=(pgbouncer)
has_office || missing+=(libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui)
has_pdftotext || missing+=(poppler-utils)
has_nginx || missing+=(nginx-light openssl)

if [ ${#missing[@]} -gt 0 ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing ${missing[*]} ..."
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq </dev/null >/dev/null || echo "apt-get update failed" >&2
    [ -n "$(apt-cache madison "$quick")" ] || missing=("${missing[@]/$quick/chromium}")
    apt-get install -y -qq --no-install-recommends "${missing[@]}" </dev/null >/dev/null || echo "apt-get failed" >&2
fi
if ! has_browser; then
    "$python" -m playwright install chromium >/dev/null || true
    "$python" - <<'PYTHON' || echo "NO BROWSER: the browser tests are SKIPPED" >&2
import pathlib, sys
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    sys.exit(not pathlib.Path(playwright.chromium.executable_path).exists())
PYTHON
fi
# The certified OpenID provider that the sign-in tests sign in at; its lock file pins every package by its hash.
provider=tests/browser/oidc
has_provider() { command -v node >/dev/null && [ -d "$provider/node_modules/oidc-provider" ]; }
if ! has_provider && command -v npm >/dev/null; then
    echo "Installing the OpenID provider of the tests ..."
    npm ci --prefix "$provider" --ignore-scripts --no-audit --no-fund --silent </dev/null >/dev/null || true
fi
has_provider || echo "NO OPENID PROVIDER (Node.js and npm): sign-in in a real browser is NOT tested" >&2
has_font || echo "NO CHINESE FONT: screenshots of the browser tests show boxes" >&2
has_postgres || echo "NO POSTGRESQL SERVER: the store is tested on SQLite only" >&2
has_pgbouncer || echo "NO PGBOUNCER: the store is not tested behind it" >&2
has_office || echo "NO LIBREOFFICE: documents and forms are not opened in an office program" >&2
has_pdftotext || echo "NO PDFTOTEXT: the words of PDF files are not compared" >&2
has_nginx || echo "NO NGINX: the site for it in docs/deploy is not tried" >&2
