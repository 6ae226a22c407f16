#!/bin/sh
# One would guess: Maven's build cache leaves the phase `site` alone, as it says in the log which
# goals it skips and a site is no artifact; or it brings back what it skipped.
# What happens: with maven-build-cache-extension 1.3.0 and no configuration, the second
# `mvn clean verify site` of an unchanged project skips site:site, does not bring back target/site,
# and the build is a success without a site. `mvn clean site` alone does the same.
# Listing maven-site-plugin under executionControl/runAlways cures it.
# Where it matters: whoever publishes a site from a build with the cache, and every plugin that
# writes to target/site in the phase `site`: each of its goals has to be listed too.
# Needs Maven 3.9 or later: `mvn` on the path, or the one that MVN names.
# Tried on 2026-11-29 with Maven 3.9.16.
set -eu
mvn=${MVN:-mvn}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# project NAME
project() {
  mkdir -p "$work/$1/src/site/markdown" "$work/$1/.mvn"
  printf '# Quay\n\nHigh water at three.\n' > "$work/$1/src/site/markdown/index.md"
  cat > "$work/$1/.mvn/extensions.xml" <<XML
<extensions><extension>
  <groupId>org.apache.maven.extensions</groupId>
  <artifactId>maven-build-cache-extension</artifactId><version>1.3.0</version>
</extension></extensions>
XML
  cat > "$work/$1/src/site/site.xml" <<XML
<site name="Quay">
  <skin><groupId>org.apache.maven.skins</groupId><artifactId>maven-fluido-skin</artifactId><version>2.1.0</version></skin>
  <body/>
</site>
XML
  cat > "$work/$1/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>$1</artifactId><version>1</version>
  <packaging>pom</packaging>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <build><plugins>
    <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-clean-plugin</artifactId><version>3.5.0</version></plugin>
    <plugin><groupId>org.apache.maven.plugins</groupId><artifactId>maven-site-plugin</artifactId><version>3.21.0</version></plugin>
  </plugins></build>
  <reporting><excludeDefaults>true</excludeDefaults></reporting>
</project>
XML
}

# build NAME EXPECTED PHASES...
build() {
  name=$1
  expected=$2
  shift 2
  status=0
  (cd "$work/$name" && "$mvn" -B -Dmaven.build.cache.location="$work/cache" "$@" > build.log 2>&1) \
      || status=$?
  site=no
  if [ -f "$work/$name/target/site/index.html" ]; then site=a; fi
  skipped=$(grep -c 'Skipping plugin execution (cached): site:site' "$work/$name/build.log" || true)
  echo "$name, $*: build ended with $status, $site site, site:site skipped $skipped times"
  if [ "$status $site" != "0 $expected" ]; then
    echo "  NOT AS ON 2026-11-29"
    failed=1
  fi
}

"$mvn" -v | sed -n 1p
project bare
build bare a clean verify site
build bare no clean verify site
project alone
build alone a clean site
build alone no clean site
project listed
cat > "$work/listed/.mvn/maven-build-cache-config.xml" <<XML
<cache xmlns="http://maven.apache.org/BUILD-CACHE-CONFIG/1.2.0">
  <executionControl>
    <runAlways><plugins><plugin artifactId="maven-site-plugin"/></plugins></runAlways>
  </executionControl>
</cache>
XML
build listed a clean verify site
build listed a clean verify site
exit $failed
