#!/usr/bin/env bash
# flexmark's option that lets the address of a link have blanks makes whole sentences vanish.
#
# One would guess that SPACE_IN_LINK_URLS is about [text](my file.md), as its name and documentation say.
# What happens: definitions of links are read by the same code. "[RESOLVED]: try the gates again" defines a link
# with four words as its address, and a definition is not shown. Without the option it is text, and
# [text](<my file.md>) is no link then, although CommonMark 0.31.2, 6.3 has it: the angle brackets allow no blanks.
# It matters in each tool that sets the option for notes: minutes put roles, names and dates in brackets.
# 2026-11-29
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml << 'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.vladsch.flexmark</groupId>
      <artifactId>flexmark</artifactId>
      <version>0.64.8</version>
    </dependency>
  </dependencies>
</project>
POM
cat > Finding.java << 'JAVA'
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;

class Finding {
  public static void main(String[] notes) {
    for (boolean blanks : new boolean[] {false, true}) {
      MutableDataSet options = new MutableDataSet().set(Parser.SPACE_IN_LINK_URLS, blanks);
      for (String note : notes) {
        String html = HtmlRenderer.builder(options).build().render(Parser.builder(options).build().parse(note));
        System.out.println(blanks + " | " + note + " | " + html.strip());
      }
    }
  }
}
JAVA
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Finding.java '[RESOLVED]: try the gates again' '[a](<my file.md>)' | tee out.txt

echo "flexmark 0.64.8, SPACE_IN_LINK_URLS | note | HTML"
if ! diff - out.txt << 'SEEN'
false | [RESOLVED]: try the gates again | <p>[RESOLVED]: try the gates again</p>
false | [a](<my file.md>) | <p>[a](<my file.md>)</p>
true | [RESOLVED]: try the gates again | 
true | [a](<my file.md>) | <p><a href="my file.md">a</a></p>
SEEN
then
  echo "CHANGED" >&2
  exit 1
fi
echo "as found: with the option the sentence is gone, without it the link is"
