package io.github.fieldnotes;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.RenderedSection;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a section is, and what it takes to make it, on one thread.
 *
 * @param files those that lie beside the notes and are published
 * @param problems how many are reported
 */
record SectionCost(
    long bytes, long pages, long notes, long files, long problems, long nanoseconds) {

  /** Below, a time says nothing. */
  private static final long SHORTEST = 500_000_000;

  /** Makes the section of a folder. */
  static SectionCost of(Path notes) throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Fieldnotes.Section section =
        Fieldnotes.section(
            new Settings(
                new ReadOptions(notes, List.of(), List.of(), true, true, UnknownKinds.ADD),
                "notes",
                ""));
    RenderedSection rendered = section.rendered();
    AtomicLong bytes = new AtomicLong();
    for (Route page : rendered.pages()) {
      bytes.addAndGet(rendered.page(page).body().length());
    }
    for (SectionFile file : rendered.files()) {
      rendered.write(file, counting(bytes));
    }
    long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    return new SectionCost(
        bytes.get(),
        rendered.pages().size(),
        section.notes(),
        rendered.files().stream().filter(SectionFile.MediaFile.class::isInstance).count(),
        section.diagnostics().size(),
        end - start);
  }

  private static OutputStream counting(AtomicLong bytes) {
    return new OutputStream() {

      @Override
      public void write(int one) {
        bytes.incrementAndGet();
      }

      @Override
      public void write(byte[] some, int from, int length) {
        bytes.addAndGet(length);
      }
    };
  }

  double bytesAgainst(SectionCost other) {
    return (double) bytes / other.bytes;
  }

  double pagesAgainst(SectionCost other) {
    return (double) pages / other.pages;
  }

  /** 0 if it took too little time to be measured. */
  double timeAgainst(SectionCost other) {
    return nanoseconds < SHORTEST ? 0 : (double) nanoseconds / other.nanoseconds;
  }
}
