#!/bin/sh
# One would guess: PlantUML's own layout, Smetana, which needs no Graphviz, draws what it can and
# says so when it cannot draw something.
# What happens: of a state with two regions side by side (`--`), it draws the first alone. The
# picture is complete in all other respects, the program ends with 0, and no message is in the
# picture; the standard error output has "UNKNOWN ENTITY". The same regions as states of their own
# are all drawn.
# Where it matters: who draws diagrams where no other program may be started, as in a build, has to
# look for regions before PlantUML is asked.
# Tried on 2026-11-30 with plantuml-asl 1.2025.10.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

cat > "$work/pom.xml" <<EOF
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>regions</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>net.sourceforge.plantuml</groupId><artifactId>plantuml-asl</artifactId>
    <version>1.2025.10</version>
  </dependency></dependencies>
</project>
EOF
(cd "$work" && mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib -DincludeArtifactIds=plantuml-asl)
jar=$(ls "$work"/lib/plantuml-asl-*.jar)
echo "$(basename "$jar")"

# draw NAME: draws the diagram of the standard input, which is inside a state
draw() {
  { printf '@startuml\n!pragma layout smetana\nstate Running {\n'; cat; printf '}\n@enduml\n'; } \
    > "$work/$1.puml"
  status=0
  java -Djava.awt.headless=true -jar "$jar" -tsvg "$work/$1.puml" 2> "$work/$1.err" || status=$?
}

# expect NAME STATE COUNT
expect() {
  count=$(grep -o ">$2<" "$work/$1.svg" | wc -l)
  echo "  ended with $status; $2 is drawn $count time(s)"
  if [ "$status" != 0 ] || [ "$count" != "$3" ]; then
    echo "  NOT AS ON 2026-11-30"
    failed=1
  fi
}

echo "two regions side by side"
draw regions <<EOF
  [*] --> Pumping
  --
  [*] --> Listening
EOF
expect regions Pumping 1
expect regions Listening 0

echo "the same states without regions"
draw states <<EOF
  [*] --> Pumping
  Pumping --> Listening
EOF
expect states Pumping 1
expect states Listening 1

exit "$failed"
