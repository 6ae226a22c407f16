#!/usr/bin/env bash
# What one would guess: a file called .html is HTML to every browser.
# What happens: GLib, which GNOME Web and other browsers on WebKitGTK ask for the type of a file, looks into it. With
#   <html xmlns="http://www.w3.org/1999/xhtml", the attribute first, it is application/xhtml+xml, DOCTYPE html or not: one bare attribute,
#   as <input disabled>, one unclosed <br> or one &nbsp; and the reader sees an XML error in place of the page. Scripts
#   with defer then run before there is a page, too (seen in WebKitGTK 2.50.6).
# Where it matters: Maven's Fluido skin 2 writes that xmlns; a site is opened from target/site. A server sends
#   text/html, so that nobody sees it there.
# Date: 2026-11-29
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq shared-mime-info=2.2-1 libglib2.0-bin=2.74.6-2+deb12u9 libglib2.0-0=2.74.6-2+deb12u9 2>/dev/null
for package in *.deb; do
  echo "$package"
  dpkg -x "$package" root
done
lib=$(dirname "$(find root -name 'libgio-2.0.so.0')")
export LD_LIBRARY_PATH="$work/$lib" XDG_DATA_DIRS="$work/root/usr/share" XDG_DATA_HOME="$work/none"
root/usr/bin/update-mime-database root/usr/share/mime > /dev/null

page() { # the attribute of the root
  printf '<!DOCTYPE html>\n<html%s lang="en">\n<head><title>Tides</title></head>\n<body><p>High water</p></body>\n</html>\n' "$1"
}
page '' > plain.html
page ' xmlns="http://www.w3.org/1999/xhtml"' > fluido.html

type_of() { root/usr/bin/gio info -a standard::content-type "$1" | sed -n 's/ *standard::content-type: //p'; }
echo "plain.html:  $(type_of plain.html)"
echo "fluido.html: $(type_of fluido.html)"
[ "$(type_of plain.html)" = text/html ] && [ "$(type_of fluido.html)" = application/xhtml+xml ] || {
  echo "no longer so"
  exit 1
}
