package io.github.fieldnotes.read;

import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.word.UnknownKinds;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.fieldnotes.Notes;
import io.github.fieldnotes.diag.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to read a note, against flexmark alone: parse and render of the same text to HTML,
 * with the same extensions. The bar is a half more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ReadBenchmark {

  @Param({"seed", "conference", "meeting", "record", "prose"})
  private String shape;

  private final MutableDataSet extensions =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListExtension.create(),
                  FootnoteExtension.create(),
                  DefinitionExtension.create(),
                  TypographicExtension.create()));
  private final Parser parser = Parser.builder(extensions).build();
  private final HtmlRenderer renderer = HtmlRenderer.builder(extensions).build();
  private final NoteReader reader =
      new NoteReader(
          new ReadOptions(Path.of("."), List.of(), List.of(), false, true, UnknownKinds.ADD),
          new Folder(List.of(), List.of()),
          new Diagnostics());
  private String text;
  private byte[] content;

  /** Writes the note, of some 10 KB. */
  @Setup
  public void write() throws IOException {
    text = shape.equals("seed") ? seed() : NoteShapes.of(shape);
    content = text.getBytes(StandardCharsets.UTF_8);
  }

  private static String seed() throws IOException {
    Path folder = Files.createTempDirectory("notes");
    Notes.write(folder, 1);
    return Files.readString(folder.resolve("note-00000.md"));
  }

  /** What flexmark does with it. */
  @Benchmark
  public Object bare() {
    return renderer.render(parser.parse(text));
  }

  /** Parse, rules, metadata, links, HTML. */
  @Benchmark
  public Object read() {
    // nobody collects what is reported, which would grow with every run
    return reader
        .with(new Folder(List.of(), List.of()), new Diagnostics())
        .read(shape.equals("record") ? "adr/0012-ropes.md" : "note.md", content);
  }
}
