#!/usr/bin/env bash
# One archive that installs without any network: the program as committed, the packages it needs, install.sh, checksums.
# tools/bundle.sh PYTHON DIST [VERSION PLATFORM...]: for the machine and Python that run it, or with VERSION (3.12) and
# PLATFORMs (tags of wheels, the newest first: manylinux_2_28_aarch64 manylinux_2_17_aarch64) for another Linux.
set -euo pipefail
python=$1 dist=$2
target=${3:-$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')}
platforms=("${@:4}")

version=$("$python" -c 'from etl import PROGRAM_VERSION; print(PROGRAM_VERSION)')
machine=$(uname -s | tr '[:upper:]' '[:lower:]')_$(uname -m)
[ ${#platforms[@]} = 0 ] || machine=${platforms[0]}
name=anti-fraud-campaign-$version
file=$name-py$target-$machine.tar.gz
if [ -n "$(git status --porcelain)" ]; then echo "What is not committed is not in the archive" >&2; fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/$name/program" "$work/$name/wheels" "$dist"
git archive HEAD | tar -x -C "$work/$name/program"
[ "$(sed -n 's/^PROGRAM_VERSION = "\(.*\)"$/\1/p' "$work/$name/program/etl/__init__.py")" = "$version" ] ||
    { echo "commit the version first" >&2; exit 1; }
rm -rf "$work/$name/program/tests" "$work/$name/program/docs/images"
options=()
if [ ${#platforms[@]} -gt 0 ]; then
    options+=(--python-version "$target" --implementation cp)
    for platform in "${platforms[@]}"; do options+=(--platform "$platform"); done
fi
"$python" -m pip download --quiet --disable-pip-version-check --only-binary :all: --require-hashes "${options[@]}" \
    -r "$work/$name/program/requirements.txt" -d "$work/$name/wheels"
echo "$target" >"$work/$name/wheels/PYTHON"
echo "$version" >"$work/$name/VERSION"
cp "$work/$name/program/docs/deploy/install.sh" "$work/$name/"
cp "$work/$name/program/docs/deploy/README.md" "$work/$name/INSTALL.md"
cp "$work/$name/program/docs/deploy/README.zh-CN.md" "$work/$name/安装说明.md"
(cd "$work/$name" && find . -type f ! -name SHA256SUMS -print0 | sort -z | xargs -0 sha256sum >SHA256SUMS)
# The same commit gives the same archive, byte for byte.
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$(git log -1 --format=%ct)" -C "$work" -c "$name" |
    gzip -n >"$dist/$file"
(cd "$dist" && sha256sum "$file" >"$file.sha256")
echo "$dist/$file ($(du -h "$dist/$file" | cut -f1))"
