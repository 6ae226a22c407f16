#!/usr/bin/env bash
# What one would guess: site generators that take the date of a post from the name of its file agree on what such a name
#   is; minutes named 2020-06-02.md, or with a day without its zero, have a date in all of them.
# What happens: Jekyll leaves out a post whose name is its date and nothing else, without a word, but takes 2020-6-3-tide.
#   Hugo, told to use ":filename", takes the bare date, but not the one without zeros: that page is of the year 1.
#   Neither takes digits without hyphens, underscores, or a date behind a word.
# Where it matters: a folder of minutes that moves to or from either. Fieldnotes takes all six names.
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jekyll='4.3.1+dfsg-3+deb12u1'
hugo='0.111.3-1'
for tool in "jekyll=$jekyll" "hugo=$hugo"; do
  [ "$(dpkg-query -W -f '${Version}' "${tool%%=*}" 2>/dev/null)" = "${tool#*=}" ] \
    || apt-get install -y -qq --no-install-recommends "$tool" > /dev/null 2>&1
done
export LC_ALL=C.UTF-8
jekyll --version
hugo version

names='2020-06-02 2020-6-3-tide 20200604-ebb 2020_06_05-flow 2020-06-06-neap tide-2020-06-07'

mkdir -p "$work/jekyll/_posts" "$work/hugo/content" "$work/hugo/layouts/_default"
for name in $names; do
  printf '%s\n' '---' '---' 'High water' | tee "$work/jekyll/_posts/$name.md" > "$work/hugo/content/$name.md"
done

cd "$work/jekyll"
printf '%s\n' '---' '---' \
  '{% for p in site.posts reversed %}{{ p.path | remove: "_posts/" }} {{ p.date | date: "%Y-%m-%d" }}' \
  '{% endfor %}' > seen.txt
jekyll build --quiet
echo "Jekyll:"
grep . _site/seen.txt | tee ../jekyll.txt

cd "$work/hugo"
cat > config.toml <<'TOML'
baseURL = "https://example.org/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]
[frontmatter]
date = [":filename", ":default"]
TOML
printf '%s\n' '{{ range sort site.RegularPages "File.Path" }}{{ .File.Path }} {{ .Date.Format "2006-01-02" }}' \
  '{{ end }}' > layouts/_default/list.html
echo '{{ .Content }}' > layouts/_default/single.html
hugo --quiet
echo "Hugo:"
grep . public/index.html | tee ../hugo.txt

diff - ../jekyll.txt <<'SEEN' && diff - ../hugo.txt <<'SEEN_TOO' || { echo "no longer so"; exit 1; }
2020-6-3-tide.md 2020-06-03
2020-06-06-neap.md 2020-06-06
SEEN
2020_06_05-flow.md 0001-01-01
2020-06-02.md 2020-06-02
2020-06-06-neap.md 2020-06-06
2020-6-3-tide.md 0001-01-01
20200604-ebb.md 0001-01-01
tide-2020-06-07.md 0001-01-01
SEEN_TOO
