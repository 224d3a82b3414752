#!/usr/bin/env bash
# Installs the program from this archive, or brings an installed one up to it. Needs Python and nothing from any network;
# may be run again at any time. 从本压缩包安装或升级，不需要网络，可以重复运行。
#
#   ./install.sh                      as root: to /opt/anti-fraud-campaign, as a systemd service with a nightly backup
#   ./install.sh --user DIR           everything below DIR, for whoever runs it, no service
#   --python python3.11               the interpreter, of the version for which the archive was made
#   --no-start                        installs and switches over, starts nothing
set -euo pipefail
umask 022
archive=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
prefix=/opt/anti-fraud-campaign
settings=/etc/anti-fraud-campaign
state=/var/lib/anti-fraud-campaign
backups=/var/backups/anti-fraud-campaign
service=yes start=yes python=

fail() { echo "install.sh: $*" >&2; exit 1; }
usage() { sed -n '/^#   /s/^#   //p' "${BASH_SOURCE[0]}" >&2; exit 2; }
while [ $# -gt 0 ]; do
    case $1 in
        --user) [ $# -gt 1 ] || usage
                mkdir -p "$2"; prefix=$(readlink -f "$2") service=no
                settings=$prefix/settings state=$prefix/state backups=$prefix/backups; shift ;;
        --python) [ $# -gt 1 ] || usage; python=$2; shift ;;
        --no-start) start=no ;;
        *) usage ;;
    esac
    shift
done
[ $service = no ] || [ "$(id -u)" = 0 ] || fail "run as root, or with --user DIR"

echo "Checking the archive ..."
(cd "$archive" && sha256sum --quiet --check SHA256SUMS) || fail "the archive is damaged; unpack it anew"
version=$(cat "$archive/VERSION")
wanted=$(cat "$archive/wheels/PYTHON")          # 3.11, for example
python=${python:-$(command -v "python$wanted" || command -v python3 || true)}
[ -n "$python" ] || fail "Python $wanted is needed"
found=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
[ "$found" = "$wanted" ] || fail "this archive holds the packages for Python $wanted, $python is $found"

release=$prefix/releases/$version
if [ ! -e "$release/complete" ]; then
    echo "Installing version $version into $release ..."
    rm -rf "$release"
    mkdir -p "$release"
    cp -R "$archive/program" "$release/program"
    "$python" -m venv "$release/venv" || fail "no venv: on Debian and Ubuntu install python$wanted-venv"
    "$release/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --no-cache-dir \
        --find-links "$archive/wheels" --only-binary :all: --require-hashes -r "$release/program/requirements.txt"
    "$release/venv/bin/python" -m compileall -q "$release/program" >/dev/null
    touch "$release/complete"
fi

mkdir -p "$settings" "$settings/credentials" "$state" "$backups"
[ -e "$settings/credentials/README" ] ||
    echo "secrets.toml and database-url lie here, mode 600; see docs/deploy/README.md" >"$settings/credentials/README"
if [ $service = yes ]; then
    getent passwd campaign >/dev/null ||
        useradd --system --user-group --home-dir "$state" --no-create-home --shell /usr/sbin/nologin campaign
    chown campaign:campaign "$state" "$backups"
    chmod -R go-w "$prefix"
fi
chmod 700 "$settings/credentials" "$state" "$backups"

systemd() { [ $service = yes ] && [ -d /run/systemd/system ]; }

before=$(readlink "$prefix/current" 2>/dev/null || true)
if [ -n "$before" ] && [ "$before" != "releases/$version" ]; then
    echo "Upgrading from ${before#releases/}: a backup first ..."
    if systemd; then systemctl stop anti-fraud-campaign.service; fi
    "$prefix/campaign" backup --to "$backups" || {
        if systemd && [ $start = yes ]; then systemctl start anti-fraud-campaign.service; fi
        fail "the backup failed: nothing was changed"
    }
fi
if [ $service = yes ]; then cp "$release/program/docs/deploy/campaign" "$prefix/campaign"; else
    sed -e "s|:-/etc/anti-fraud-campaign/credentials}|:-$settings/credentials}|" \
        -e "s|:-/var/lib/anti-fraud-campaign}|:-$state}|" -e "s|:-/var/backups/anti-fraud-campaign}|:-$backups}|" \
        "$release/program/docs/deploy/campaign" >"$prefix/campaign"
fi
chmod 755 "$prefix/campaign"
ln -sfn "releases/$version" "$prefix/current.new"
mv -T "$prefix/current.new" "$prefix/current"

if [ $service = yes ]; then
    cp "$release"/program/docs/deploy/systemd/anti-fraud-campaign* /etc/systemd/system/
    if systemd; then
        systemctl daemon-reload
        systemctl enable --quiet anti-fraud-campaign.service anti-fraud-campaign-backup.timer
        if [ $start = yes ]; then systemctl restart anti-fraud-campaign.service anti-fraud-campaign-backup.timer; fi
    else
        echo "systemd does not run here: the units lie in /etc/systemd/system and were not started"
    fi
    echo "Version $version is installed. The dashboard: http://127.0.0.1:8501 on this machine; then"
    echo "$prefix/current/program/docs/deploy/README.md: sign-in, nginx, backups."
else
    echo "Version $version is installed. Start: $prefix/campaign serve    Commands: $prefix/campaign --help"
fi
