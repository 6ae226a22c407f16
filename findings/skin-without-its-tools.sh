#!/bin/sh
# One would guess: a skin whose tools are missing, or that is for another Doxia, ends the build.
# What happens: Velocity prints what it cannot fill in as it stands in the template, the page has
# `$bodyElement.html()` in place of its text, and the build is a success. So with the Sentry skin
# 6.4.01 without maven-skin-tools in site plugin 3.12.1, and with Fluido 1.9, whose skin.xml asks
# for Doxia 1.9.1 or later, in site plugin 3.21.0. A name that is left is no proof either: Sentry
# leaves `$matchMedia` on purpose, for a script in the page.
# Where it matters: whoever draws pages in a skin has to look at what came out.
# Tried on 2026-11-29.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# site NAME SITE-PLUGIN ROOT-ELEMENT GROUP ARTIFACT VERSION DEPENDENCIES
site() {
  mkdir -p "$work/$1/src/site/markdown"
  printf '# Quay\n\nHigh water at three.\n' > "$work/$1/src/site/markdown/index.md"
  cat > "$work/$1/src/site/site.xml" <<EOF
<$3 name="Quay">
  <skin><groupId>$4</groupId><artifactId>$5</artifactId><version>$6</version></skin>
  <body><menu name="Quay"><item name="Home" href="index.html"/></menu></body>
</$3>
EOF
  cat > "$work/$1/pom.xml" <<EOF
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>$1</artifactId><version>1</version>
  <packaging>pom</packaging>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-site-plugin</artifactId>
    <version>$2</version>$7
  </plugin></plugins></build>
  <reporting><excludeDefaults>true</excludeDefaults></reporting>
</project>
EOF
  status=0
  (cd "$work/$1" && mvn -B -q site > build.log 2>&1) || status=$?
}

# expect NAME TEXT COUNT
expect() {
  count=$(grep -cF "$2" "$work/$1/target/site/index.html" || true)
  echo "  build ended with $status; lines with $2: $count"
  if [ "$status" != 0 ] || { [ "$3" = none ] && [ "$count" != 0 ]; } \
      || { [ "$3" = some ] && [ "$count" = 0 ]; }; then
    echo "  NOT AS ON 2026-11-29"
    failed=1
  fi
}

tools='<dependencies><dependency><groupId>org.sentrysoftware.maven</groupId>
  <artifactId>maven-skin-tools</artifactId><version>1.3.00</version></dependency></dependencies>'
mvn -v | sed -n 1p

echo "site plugin 3.12.1, Sentry 6.4.01, without tools"
site bare 3.12.1 project org.sentrysoftware.maven sentry-maven-skin 6.4.01 ''
expect bare '$bodyElement.html()' some
echo "site plugin 3.12.1, Sentry 6.4.01, with maven-skin-tools 1.3.00"
site tooled 3.12.1 project org.sentrysoftware.maven sentry-maven-skin 6.4.01 "$tools"
expect tooled '$bodyElement.html()' none
expect tooled '$matchMedia' some
echo "site plugin 3.21.0, Fluido 1.9"
site old 3.21.0 site org.apache.maven.skins maven-fluido-skin 1.9 ''
expect old '$i18n.getString(' some
echo "site plugin 3.21.0, Fluido 2.1.0"
site new 3.21.0 site org.apache.maven.skins maven-fluido-skin 2.1.0 ''
expect new '$i18n.getString(' none
exit $failed
