package io.github.fieldnotes;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * The least that a tool with flexmark can do: parse each file of a folder, render it to HTML and
 * write that, side by side, without Maven, links, lists or a skin. For {@code it/bench/compare}.
 */
final class Bare {

  private Bare() {}

  /** Takes the folder of the notes, and one for the HTML. */
  public static void main(String[] folders) throws Exception {
    MutableDataSet options =
        new MutableDataSet()
            .set(
                Parser.EXTENSIONS,
                List.of(
                    StrikethroughExtension.create(),
                    TaskListExtension.create()));
    Parser parser = Parser.builder(options).build();
    HtmlRenderer renderer = HtmlRenderer.builder(options).build();
    Path output = Files.createDirectories(Path.of(folders[1]));
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try (Stream<Path> notes = Files.list(Path.of(folders[0]))) {
      List<Future<Path>> pages = new ArrayList<>();
      for (Path note : notes.sorted().toList()) {
        Path page = output.resolve(note.getFileName() + ".html");
        pages.add(
            workers.submit(
                () ->
                    Files.writeString(page, renderer.render(parser.parse(Files.readString(note))))));
      }
      for (Future<Path> page : pages) {
        page.get();
      }
    } finally {
      workers.shutdown();
    }
  }
}
