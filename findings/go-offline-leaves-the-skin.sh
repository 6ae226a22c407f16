#!/bin/sh
# One would guess: after `mvn dependency:go-offline`, `mvn -o site` works: the goal resolves the
# plugins of the build and of the reports with what they need.
# What happens: the site plugin resolves the skin of site.xml itself while it runs, so no goal that
# reads POMs knows of it. go-offline is a success without a skin, and `mvn -o site` fails with
# "Failed to retrieve skin artifact from repository". `mvn dependency:get` of the skin cures it.
# Where it matters: container images and machines without network that are to make sites.
# It fills a local repository of its own: some 60 MB.
# Tried on 2026-11-29.
set -eu
mvn=${MVN:-mvn}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
dependency=org.apache.maven.plugins:maven-dependency-plugin:3.8.1
mkdir -p "$work/src/site/markdown"
printf '# Quay\n\nHigh water at three.\n' > "$work/src/site/markdown/index.md"
cat > "$work/src/site/site.xml" <<XML
<site name="Quay">
  <skin><groupId>org.apache.maven.skins</groupId><artifactId>maven-fluido-skin</artifactId><version>2.1.0</version></skin>
  <body/>
</site>
XML
cat > "$work/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>quay</artifactId><version>1</version>
  <packaging>pom</packaging>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-site-plugin</artifactId><version>3.21.0</version>
  </plugin></plugins></build>
  <reporting><excludeDefaults>true</excludeDefaults></reporting>
</project>
XML

# run EXPECTED-STATUS EXPECTED-SKINS ARGUMENTS...
run() {
  expected="$1 $2"
  shift 2
  status=0
  (cd "$work" && "$mvn" -B -Dmaven.repo.local="$work/repo" "$@" > build.log 2>&1) || status=$?
  skins=$(find "$work/repo" -name 'maven-fluido-skin-*.jar' | wc -l | tr -d ' ')
  missing=$(grep -c 'Failed to retrieve skin artifact' "$work/build.log" || true)
  echo "$*: build ended with $status, jars of the skin: $skins, lines about a missing skin: $missing"
  if [ "$status $skins" != "$expected" ]; then
    echo "  NOT AS ON 2026-11-29"
    failed=1
  fi
}

"$mvn" -v | sed -n 1p
run 0 0 $dependency:go-offline
run 1 0 -o site
run 0 1 $dependency:get -Dtransitive=false -Dartifact=org.apache.maven.skins:maven-fluido-skin:2.1.0
run 0 1 -o site
exit $failed
