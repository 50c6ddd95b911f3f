#!/bin/sh
# Installs what `make bench` compares with: from Debian what is missing, from PyPI into the folder that is named.
# usage: install.sh FOLDER
set -eu

missing=
command -v hugo >/dev/null || missing="$missing hugo"
command -v pandoc >/dev/null || missing="$missing pandoc"
command -v "${CC:-cc}" >/dev/null || missing="$missing gcc libc6-dev"
test -f /usr/include/yaml.h || missing="$missing libyaml-dev"
python3 -c 'import ensurepip' 2>/dev/null || missing="$missing python3-venv"
if [ -n "$missing" ]; then
    if ! command -v apt-get >/dev/null; then
        echo "error: the benchmark needs these packages of Debian:$missing" >&2
        exit 1
    fi
    sudo=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { echo "error: these are missing:$missing; install them as root" >&2; exit 1; }
        sudo=sudo
    fi
    echo "Installing$missing"
    $sudo apt-get update -qq
    # shellcheck disable=SC2086
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing >/dev/null
fi

test -x "$1/bin/python" || python3 -m venv "$1"
"$1/bin/pip" install --quiet --disable-pip-version-check -r "$(dirname "$0")/peers/requirements.txt"
