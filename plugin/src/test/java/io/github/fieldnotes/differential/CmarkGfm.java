package io.github.fieldnotes.differential;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * GitHub's own reader as a program, {@code cmark-gfm}, with all extensions that GitHub switches on.
 */
final class CmarkGfm {

  private static final String OPTIONS =
      " --unsafe -e table -e strikethrough -e autolink -e tagfilter -e tasklist -e footnotes";
  private static final String ALERT = "\\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]\\s*";

  private final String program;

  private CmarkGfm(String program) {
    this.program = program;
  }

  /** The program that the property {@code cmark-gfm} names, or the one on the path; or null. */
  static CmarkGfm find() {
    String named = System.getProperty("cmark-gfm", "");
    Stream<String> onPath =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
            .map(folder -> Path.of(folder, "cmark-gfm").toString());
    return (named.isEmpty() ? onPath : Stream.of(named))
        .filter(file -> Files.isExecutable(Path.of(file)))
        .findFirst()
        .map(CmarkGfm::new)
        .orElse(null);
  }

  /** What it makes of a note's Markdown. */
  Element read(String markdown) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder((program + OPTIONS).split(" "))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Thread writer = new Thread(() -> write(process, markdown));
    writer.start();
    String html = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    writer.join();
    if (process.waitFor() != 0) {
      throw new IOException(program + " ended with " + process.exitValue());
    }
    return Jsoup.parseBodyFragment(html).body();
  }

  private static void write(Process process, String markdown) {
    try (OutputStream out = process.getOutputStream()) {
      out.write(markdown.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      process.destroy();
    }
  }

  /** Its page in the form that both pages are compared in. */
  static Element comparable(Element body) {
    body.select(".footnote-backref, script, style").remove();
    body.select("sup.footnote-ref").forEach(reference -> reference.text("[^]"));
    for (Element first : body.select("blockquote > p:first-child")) {
      if (first.childNodeSize() > 0
          && first.childNode(0) instanceof TextNode text
          && text.getWholeText().matches("(?s)" + ALERT + "(\\n.*)?")) {
        text.text(text.getWholeText().replaceFirst(ALERT, ""));
      }
    }
    return body;
  }
}
