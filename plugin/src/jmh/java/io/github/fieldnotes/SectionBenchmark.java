package io.github.fieldnotes;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionOptions;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.plan.SectionPlan;
import io.github.fieldnotes.plan.SectionPlanner;
import io.github.fieldnotes.read.LibraryReader;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.theme.Appearance;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.RenderedSection;
import io.github.fieldnotes.render.SectionRenderer;
import java.io.IOException;
import java.io.OutputStream;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What the stages of a section of 200 notes cost, and all of them, without skin and disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class SectionBenchmark {

  private static final int NOTES = 200;

  private ReadOptions reading;
  private Library library;
  private RenderedSection section;

  /** Writes the notes, and does once what each stage begins with. */
  @Setup
  public void write() throws IOException {
    Path folder = Files.createTempDirectory("notes");
    Notes.write(folder, NOTES);
    reading = new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
    library = (Library) read();
    section = SectionRenderer.render((SectionPlan) plan(), Appearance.plain(), Project.UNKNOWN);
  }

  /** All notes, side by side. */
  @Benchmark
  public Object read() {
    return new LibraryReader(reading, new Diagnostics()).read();
  }

  /** Which pages there are. */
  @Benchmark
  public Object plan() {
    SectionOptions options =
        new SectionOptions("notes", "Notes", 25, Appearance.plain().theme().assets());
    return new SectionPlanner(options, new Diagnostics()).plan(library);
  }

  /** All pages, one after the other. */
  @Benchmark
  public void pages(Blackhole hole) {
    for (Route page : section.pages()) {
      hole.consume(section.page(page));
    }
  }

  /** All of it but the skin, on one thread behind the reading. */
  @Benchmark
  public void section(Blackhole hole) throws IOException {
    RenderedSection whole = Fieldnotes.section(new Settings(reading, "notes", "Notes")).rendered();
    for (Route page : whole.pages()) {
      hole.consume(whole.page(page));
    }
    for (SectionFile file : whole.files()) {
      whole.write(file, OutputStream.nullOutputStream());
    }
  }
}
