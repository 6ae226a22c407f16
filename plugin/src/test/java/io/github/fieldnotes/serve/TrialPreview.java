package io.github.fieldnotes.serve;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.serve.page.EditorLink;
import io.github.fieldnotes.serve.page.NotePlaces;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A preview whose section a test changes. */
final class TrialPreview implements PreviewLog {

  static final String INDEX = "notes/index.html";
  static final String TIDES = "notes/tides.html";

  /** What the terminal shows. */
  final List<String> said = new ArrayList<>();

  /** The time, in nanoseconds. */
  final AtomicLong clock = new AtomicLong();

  final Preview preview;
  private SectionMaker maker;

  /**
   * Begins with a first build.
   *
   * @param site the folder with the rest of the site
   */
  TrialPreview(Path site, SectionMaker first) {
    maker = first;
    preview =
        new Preview(
            () -> maker.make(),
            "/.fieldnotes/events",
            new SiteFiles(List.of(site)),
            new Preview.Reporting(
                this, new NotePlaces(path -> path, Path::of, new EditorLink("none"))),
            clock::get);
    preview.build();
  }

  /** Changes the section, and builds it. */
  void build(SectionMaker next) {
    maker = next;
    preview.build();
  }

  Document shown(String path) {
    return Jsoup.parse(text(path));
  }

  String text(String path) {
    return new String(preview.answer(path).body(), StandardCharsets.UTF_8);
  }

  /** The text of the box on a page; empty without one. */
  String box(String path) {
    return shown(path).select("#fieldnotes-preview").text();
  }

  /** A section of pages, each with its text. */
  static SectionMaker of(Map<String, String> pages, Diagnostic... problems) {
    return () -> new FakeSection(pages, List.of(problems));
  }

  static SectionMaker failing(String message) {
    return () -> {
      throw new PreviewException(message, null);
    };
  }

  static Diagnostic problem(String file) {
    return new Diagnostic(Problem.BROKEN_LINK, new Location(file, 3, 1), List.of("nowhere.md"));
  }

  static Diagnostic error(String file) {
    return new Diagnostic(Problem.UNREADABLE_FILE, Location.of(file), List.of("access denied"));
  }

  @Override
  public void came(Diagnostic problem) {
    said.add("came " + problem.place());
  }

  @Override
  public void went(Diagnostic problem) {
    said.add("went " + problem.place());
  }

  @Override
  public void failed(PreviewException failure) {
    said.add("failed " + failure.getMessage());
  }

  @Override
  public void recovered() {
    said.add("recovered");
  }
}
