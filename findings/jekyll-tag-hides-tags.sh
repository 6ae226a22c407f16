#!/usr/bin/env bash
# What one would guess: in Jekyll's front matter "category" and "categories" are two spellings of one key, and so are
#   "tag" and "tags"; a post that has both has the values of both.
# What happens: blanks separate the values of "categories" and "tags", but are part of the one value of "category" and
#   "tag": "Deep Sea" is one category or two, by one letter of the key. A post with a "tag" loses all its "tags" without
#   a word.
# Where it matters: posts that move to another site generator, and readers of both keys. Fieldnotes keeps the blanks of
#   "category" and "tag", and takes the values of both keys.
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version='4.3.1+dfsg-3+deb12u1'
[ "$(dpkg-query -W -f '${Version}' jekyll 2>/dev/null)" = "$version" ] \
  || apt-get install -y -qq --no-install-recommends "jekyll=$version" > /dev/null 2>&1
cd "$work"
export LC_ALL=C.UTF-8
jekyll --version

mkdir _posts
post() { # its name, then lines of its front matter
  printf '%s\n' '---' "${@:2}" '---' 'High water' > "_posts/2020-01-02-$1.md"
}
post one 'category: Deep Sea'
post two 'categories: Deep Sea'
post three 'tag: low water' 'tags: [tide, moon]'
cat > seen.txt <<'LIST'
---
---
{% assign posts = site.posts | sort: "title" %}{% for p in posts %}{{ p.title }}: categories {{ p.categories | join: "|" }}, tags {{ p.tags | join: "|" }}
{% endfor %}
LIST
jekyll build --quiet
grep . _site/seen.txt
grep -qx 'One: categories Deep Sea, tags ' _site/seen.txt \
  && grep -qx 'Two: categories Deep|Sea, tags ' _site/seen.txt \
  && grep -qx 'Three: categories , tags low water' _site/seen.txt || {
  echo "no longer so"
  exit 1
}
