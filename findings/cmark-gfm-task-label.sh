#!/usr/bin/env bash
# GitHub's own reader loses the text of a task that begins like "[2021-04-06]: call".
#
# One would guess that what follows the box of a task is shown whatever it is: the paragraph begins with "[ ]",
# and CommonMark looks for definitions of links at the beginning of a paragraph only.
# What happens: cmark-gfm takes the box away first, and reads the rest as a paragraph of its own. "[word]: word"
# then defines a link and is not shown: the task is an empty one. The same item without a box is lost too, as
# CommonMark says; with two words behind the colon both are shown.
# It matters where a page of minutes is compared with GitHub's, and to who dates tasks in brackets.
# 2026-11-29
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

version=0.29.0.gfm.6-6
apt-get download -qq "cmark-gfm=$version" "libcmark-gfm0.29.0.gfm.6=$version" "libcmark-gfm-extensions0.29.0.gfm.6=$version"
for package in *.deb; do dpkg -x "$package" root; done
export LD_LIBRARY_PATH=$(echo "$work"/root/usr/lib/*/)
read_note() { "$work/root/usr/bin/cmark-gfm" --extension tasklist; }

"$work/root/usr/bin/cmark-gfm" --version | head -1
one=$(printf -- '- [ ] [2021-04-06]: call\n' | read_note)
two=$(printf -- '- [ ] [2021-04-06]: call Bo\n' | read_note)
echo "one word behind the colon:  $(echo "$one" | tr '\n' ' ')"
echo "two words behind the colon: $(echo "$two" | tr '\n' ' ')"

if [[ $one == *call* || $two != *'[2021-04-06]: call Bo'* ]]; then
  echo "CHANGED: the task with one word is shown now, or the one with two is not" >&2
  exit 1
fi
echo "as found: the first task is empty"
