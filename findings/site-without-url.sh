#!/bin/sh
# One would guess: a project without <url> and without a site.xml gets a site whose links lead
# somewhere, or a warning.
# What happens: site plugin 3.21.0 takes the link of the project's name from its own default
# descriptor, where it is ${project.url}. Without <url> nothing is put in its place: every page has
# href="${project.url}", there is no warning, and the build is a success. With <url> it is filled in.
# Where it matters: whoever draws pages with the site plugin's descriptor draws this link too, and
# a test that looks for what a template engine left unfilled finds it.
# Tried on 2026-11-29.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# site NAME URL-ELEMENT EXPECTED
site() {
  mkdir -p "$work/$1/src/site/markdown"
  printf '# Quay\n\nHigh water at three.\n' > "$work/$1/src/site/markdown/index.md"
  cat > "$work/$1/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>$1</artifactId><version>1</version>
  <packaging>pom</packaging>
  <name>Quay</name>$2
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-site-plugin</artifactId>
    <version>3.21.0</version>
  </plugin></plugins></build>
  <reporting><excludeDefaults>true</excludeDefaults></reporting>
</project>
POM
  status=0
  (cd "$work/$1" && mvn -B site > build.log 2>&1) || status=$?
  found=$(grep -cF 'href="${project.url}"' "$work/$1/target/site/index.html" || true)
  warned=$(grep -cE '^\[WARNING\].*url' "$work/$1/build.log" || true)
  echo "$1: build ended with $status; pages with the link unfilled: $found; warnings of it: $warned"
  if [ "$status $found $warned" != "0 $3 0" ]; then
    echo "  NOT AS ON 2026-11-29"
    failed=1
  fi
}

mvn -v | sed -n 1p
site without-url '' 1
site with-url '<url>https://example.org/quay</url>' 0
exit $failed
