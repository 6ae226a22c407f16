#!/bin/sh
# One would guess: what a plugin prints to System.out appears as it is, so that a line such as
# ::warning file=a.md::text, which GitHub reads at the start of a line only, can be printed by a goal.
# What happens: Maven 3.9 leaves it alone, Maven 4.0.0-rc-6 puts "[INFO] [stdout] " before each line.
# Where it matters: linters and checks that talk to the machine that builds through their output. It
# still gets what is written to the file descriptor, new FileOutputStream(FileDescriptor.out).
# Tried on 2026-11-30.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
mkdir -p "$work/src/main/java"
cat > "$work/src/main/java/Quay.java" <<JAVA
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

public class Quay {
  public static void main(String[] args) {
    System.out.println("::warning file=quay.md::by System.out");
    new PrintStream(new FileOutputStream(FileDescriptor.out), true).println("::warning file=quay.md::by descriptor");
  }
}
JAVA
cat > "$work/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>quay</artifactId><version>1</version>
  <properties>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <maven.compiler.release>17</maven.compiler.release>
  </properties>
</project>
XML

# run MAVEN-VERSION EXPECTED-LINES-AT-THE-START
run() {
  "${MVN:-mvn}" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact="org.apache.maven:apache-maven:$1:zip:bin" -DoutputDirectory="$work/mavens"
  chmod +x "$work/mavens/apache-maven-$1/bin/mvn"
  (cd "$work" && "mavens/apache-maven-$1/bin/mvn" -B compile \
    org.codehaus.mojo:exec-maven-plugin:3.5.0:java -Dexec.mainClass=Quay) > "$work/log" 2>&1
  lines=$(sed -n 's/^::warning file=quay.md::by //p' "$work/log" | sort | tr '\n' ' ')
  echo "Maven $1: at the start of a line: $lines"
  grep 'by System.out' "$work/log"
  if [ "$lines" != "$2" ]; then
    echo "  NOT AS ON 2026-11-30, which was: $2"
    failed=1
  fi
}

run 3.9.16 "System.out descriptor "
run 4.0.0-rc-6 "descriptor "
exit $failed
