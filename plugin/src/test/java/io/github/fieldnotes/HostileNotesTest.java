package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SiteFile;
import io.github.fieldnotes.read.Limits;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.UnknownKinds;
import io.github.fieldnotes.render.Site;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder of notes each of which is made to keep a build from ending. */
class HostileNotesTest {

  private static final int LENGTH = Integer.getInteger("hostile.length", 100_000);

  /** What tells that a note is not read as Markdown. */
  private static final Set<Problem> LIMITS =
      EnumSet.of(Problem.NOTE_TOO_LARGE, Problem.NOTE_TOO_SLOW, Problem.NESTED_TOO_DEEPLY);

  @TempDir Path folder;

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void theSectionIsMadeAndEveryNoteHasAPageOrAProblemBeside() throws IOException {
    for (Map.Entry<String, IntFunction<String>> text : HostileText.all().entrySet()) {
      Files.writeString(file(text.getKey()), text.getValue().apply(LENGTH));
    }
    Files.writeString(folder.resolve("ordinary.md"), "# Ordinary\n\nA *note*.\n");

    Fieldnotes.Section section = section(new Limits(2_048, 300, 200));

    Site site = section.site();
    assertThat(section.notes()).isEqualTo(HostileText.all().size() + 1);
    assertThat(site.pages().parallelStream().map(site::page).filter(page -> page.body().isEmpty()))
        .isEmpty();
    for (SiteFile other : site.files()) {
      site.write(other, OutputStream.nullOutputStream());
    }
    assertThat(site.page(new Route("notes/ordinary.html")).body()).contains("A <em>note</em>.");
    assertThat(section.diagnostics()).noneMatch(one -> one.problem() == Problem.READER_FAILED);
    Map<String, List<Diagnostic>> limits =
        section.diagnostics().stream()
            .filter(one -> LIMITS.contains(one.problem()))
            .collect(Collectors.groupingBy(one -> one.place().path()));
    assertThat(limits.values()).allMatch(told -> told.size() == 1);
    assertThat(limits)
        .containsKeys("nested-numbers-on-a-line.md", "pictures-in-pictures.md")
        .doesNotContainKeys("ordinary.md", "empty-lines.md");
    // many lines across the page may take long on a busy machine, but nest nothing
    for (String rules : List.of("rules.md", "dashes-and-blanks.md")) {
      assertThat(limits.getOrDefault(rules, List.of()))
          .noneMatch(one -> one.problem() == Problem.NESTED_TOO_DEEPLY);
    }
    limits
        .keySet()
        .forEach(
            path ->
                assertThat(site.page(new Route("notes/" + path.replace(".md", ".html"))).body())
                    .contains("<pre>"));
  }

  private Fieldnotes.Section section(Limits limits) {
    ReadOptions reading =
        new ReadOptions(folder, List.of(), List.of(), true, true, UnknownKinds.ADD);
    return Fieldnotes.section(new Settings(reading.with(limits), "notes", ""));
  }

  private Path file(String name) {
    return folder.resolve(name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".md");
  }
}
