package io.github.fieldnotes.serve;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.serve.page.LivePage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A section of a few pages, which a test changes.
 *
 * @param pages text by path; a page fails to be drawn if its text is {@code fail} or {@code crash}
 */
record FakeSection(Map<String, String> pages, List<Diagnostic> problems) implements MadeSection {

  @Override
  public String index() {
    return "notes/index.html";
  }

  @Override
  public boolean isPage(String path) {
    return pages.containsKey(path);
  }

  @Override
  public Optional<String> note(String path) {
    return path.equals(index())
        ? Optional.empty()
        : Optional.of(path.replace("notes/", "").replace(".html", ".md"));
  }

  @Override
  public Set<String> notes() {
    Set<String> notes = new HashSet<>();
    pages.keySet().forEach(path -> note(path).ifPresent(notes::add));
    return notes;
  }

  @Override
  public String page(String path) throws PreviewException {
    String text = pages.get(path);
    if (text.equals("crash")) {
      throw new IllegalStateException("out of ink");
    }
    if (text.equals("fail")) {
      throw new PreviewException("note.ftlh:3:1: out of paper", null);
    }
    return "<body>" + LivePage.MARK + "<p>" + text + "</p></body>";
  }

  @Override
  public Optional<byte[]> file(String path) {
    return path.equals("notes/style.css") ? Optional.of(new byte[] {'p'}) : Optional.empty();
  }
}
