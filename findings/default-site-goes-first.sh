#!/bin/sh
# One would guess: plugins of one phase run in the order in which <build><plugins> has them, as the
# POM reference says of executions; so a plugin above maven-site-plugin runs before the site is made.
# What happens: the execution default-site, which Maven adds by itself, has a priority of its own and
# runs first, wherever its plugin stands, even if the POM writes it out. Only a site execution with
# another id keeps its place.
# Where it matters: whatever is done to a finished site (checking links, adding pages) may stand
# anywhere in the POM, and a warning that judges by the order in the POM is wrong.
# Tried on 2026-11-30.
set -eu
mvn=${MVN:-mvn}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
mkdir -p "$work/src/site"
cat > "$work/src/site/site.xml" <<XML
<site name="Quay">
  <skin><groupId>org.apache.maven.skins</groupId><artifactId>maven-fluido-skin</artifactId><version>2.1.0</version></skin>
  <body/>
</site>
XML

# run EXPECTED-ORDER EXECUTION-OF-THE-SITE-PLUGIN
run() {
  cat > "$work/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>quay</artifactId><version>1</version>
  <packaging>pom</packaging>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <build><plugins>
    <plugin>
      <groupId>org.apache.maven.plugins</groupId><artifactId>maven-antrun-plugin</artifactId><version>3.1.0</version>
      <executions><execution>
        <id>above</id><phase>site</phase><goals><goal>run</goal></goals>
        <configuration><target><echo message="above"/></target></configuration>
      </execution></executions>
    </plugin>
    <plugin>
      <groupId>org.apache.maven.plugins</groupId><artifactId>maven-site-plugin</artifactId><version>3.21.0</version>
      $2
    </plugin>
  </plugins></build>
  <reporting><excludeDefaults>true</excludeDefaults></reporting>
</project>
XML
  order=$(cd "$work" && "$mvn" -B site 2>&1 | sed -n 's/^\[INFO\] --- .*(\([a-z-]*\)).*/\1/p' | tr '\n' ' ')
  echo "order in the POM: above, site; executions in the build: $order"
  if [ "$order" != "$1" ]; then
    echo "  NOT AS ON 2026-11-30, which was: $1"
    failed=1
  fi
}

"$mvn" -v | sed -n 1p
run "default-site above " ""
run "default-site above " "<executions><execution><id>default-site</id><phase>site</phase><goals><goal>site</goal></goals></execution></executions>"
run "above own " "<executions><execution><id>default-site</id><phase>none</phase></execution><execution><id>own</id><phase>site</phase><goals><goal>site</goal></goals></execution></executions>"
exit $failed
