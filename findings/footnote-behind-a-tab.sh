#!/bin/sh
# One would guess: a footnote's further lines may be indented by four blanks or by a tab, as in all of
# Markdown, where a tab reaches to the next fourth column.
# What happens: flexmark's footnotes count characters. A line behind a tab loses the tab and its first
# three letters, without a word: "Of hemp." becomes "hemp.", and a short line is lost as a whole.
# cmark-gfm shows it. Behind four blanks all is well.
# Where it matters: notes of people whose editor indents with tabs.
# Tried on 2026-11-29 with flexmark 0.64.8.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/pom.xml" <<'EOF'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>footnote</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.vladsch.flexmark</groupId><artifactId>flexmark</artifactId>
      <version>0.64.8</version></dependency>
    <dependency><groupId>com.vladsch.flexmark</groupId>
      <artifactId>flexmark-ext-footnotes</artifactId><version>0.64.8</version></dependency>
  </dependencies>
</project>
EOF
cat > "$work/Footnote.java" <<'EOF'
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.List;

class Footnote {
  public static void main(String[] arguments) {
    List<FootnoteExtension> extensions = List.of(FootnoteExtension.create());
    Parser parser = Parser.builder().extensions(extensions).build();
    HtmlRenderer renderer = HtmlRenderer.builder().extensions(extensions).build();
    for (String indent : List.of("    ", "\t")) {
      String html = renderer.render(parser.parse("Rope[^r].\n\n[^r]:\n" + indent + "Of hemp.\n"));
      String shown = html.replaceAll("(?s).*<li[^>]*>\\s*<p>([^<]*)</p>.*", "$1");
      System.out.println((indent.length() == 1 ? "a tab" : "four blanks") + ": " + shown);
    }
  }
}
EOF
mvn -B -q -f "$work/pom.xml" dependency:build-classpath -Dmdep.outputFile="$work/classpath"
echo "flexmark 0.64.8"
java -cp "$(cat "$work/classpath")" "$work/Footnote.java" | tee "$work/seen"
printf 'four blanks: Of hemp.\na tab: hemp.\n' | cmp -s - "$work/seen" || {
  echo "NOT AS ON 2026-11-29"
  exit 1
}
