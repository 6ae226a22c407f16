package io.github.fieldnotes;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.fieldnotes.AttackDocument.Attack;
import io.github.fieldnotes.AttackDocument.Entry;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.WrittenSection;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.SmallLimits;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.read.folder.Vaults;
import io.github.fieldnotes.read.folder.WikiLinks;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.RenderedPage;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Appearance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Runs the document of attacks from the folder to the files on the disk. Beside what it says of
 * each, all that {@link SafeSection} promises holds, and no file is outside the section.
 *
 * <p>An outcome has these lines: {@code problem: place code}, which are all problems, or {@code
 * count:} how many of each code; {@code has:} and {@code not:}, what the page of the first note
 * holds or no page does; {@code file:}, a file of the section, and {@code within:} and {@code
 * without:}, what it holds or does not; {@code limits:}, what is smaller than usual; {@code also:},
 * another test that shows the promise, by class and method; the class is of {@code read} unless its
 * package is named.
 */
class AttacksTest {

  private static final Path DOCUMENT = Path.of("src/test/resources/attacks/attacks.md");
  private static final Path FURTHER = Path.of("src/test/attacks/further.md");
  private static final Path SECURITY = Path.of("../SECURITY.md");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\|$");
  private static final int LEAST = 40;
  private static final int LEAST_FURTHER = 60;
  private static final long MILLISECOND = 1_000_000;

  /** What Velocity would take for something to do. */
  private static final Pattern VELOCITY = Pattern.compile("\\$|(?<!&)#");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyAttackEndsAsTheDocumentSays() throws IOException {
    List<Attack> attacks = AttackDocument.read(DOCUMENT);
    assertThat(attacks).hasSizeGreaterThanOrEqualTo(LEAST);
    return attacks.stream().map(a -> DynamicTest.dynamicTest(a.name(), () -> run(a)));
  }

  @TestFactory
  Stream<DynamicTest> everyFurtherAttackEndsAsItsDocumentSays() throws IOException {
    List<Attack> attacks = AttackDocument.read(FURTHER);
    assertThat(attacks).hasSizeGreaterThanOrEqualTo(LEAST_FURTHER);
    return attacks.stream().map(a -> DynamicTest.dynamicTest(a.name(), () -> run(a)));
  }

  @Test
  void whatIsPromisedToUsersIsTheSameList() throws IOException {
    List<String> promised =
        ROW.matcher(Files.readString(SECURITY))
            .results()
            .map(row -> row.group(1).strip() + ": " + row.group(2).strip())
            .filter(row -> !row.startsWith("attack: ") && !row.startsWith("---"))
            .toList();
    List<String> tested =
        AttackDocument.read(DOCUMENT).stream().map(a -> a.name() + ": " + a.promise()).toList();
    assertThat(promised).isEqualTo(tested);
  }

  @Test
  void theOtherTestsThatAreNamedAreThere() throws IOException, ClassNotFoundException {
    List<Attack> attacks = new ArrayList<>(AttackDocument.read(DOCUMENT));
    attacks.addAll(AttackDocument.read(FURTHER));
    for (Attack attack : attacks) {
      for (String also : said(attack, "also: ")) {
        String[] names = also.split(" ");
        assertThat(test(names[0]).getDeclaredMethods())
            .as(also)
            .anyMatch(
                method ->
                    method.getName().equals(names[1])
                        && (method.isAnnotationPresent(Test.class)
                            || method.isAnnotationPresent(ParameterizedTest.class)));
      }
    }
  }

  /** The test class of a simple name, whatever its package. */
  private static Class<?> test(String name) throws IOException, ClassNotFoundException {
    Path tests = Path.of("src/test/java");
    try (Stream<Path> files = Files.walk(tests)) {
      Path file = files.filter(path -> path.endsWith(name + ".java")).findFirst().orElseThrow();
      Path path = tests.relativize(file).resolveSibling(name);
      return Class.forName(
          StreamSupport.stream(path.spliterator(), false)
              .map(Path::toString)
              .collect(Collectors.joining(".")));
    }
  }

  private void run(Attack attack) throws IOException {
    Path top = Files.createDirectory(folder.resolve(Integer.toHexString(attack.name().hashCode())));
    Path notes = Files.createDirectories(top.resolve("src/notes"));
    Files.writeString(top.resolve("secret.txt"), "secret");
    Map<String, String> files = new LinkedHashMap<>();
    for (Entry entry : attack.entries()) {
      write(entry, notes, top);
      files.put(entry.path(), text(entry));
    }
    Set<String> before = WrittenSection.files(top);
    Limits limits = limits(attack);
    assertTimeoutPreemptively(
        Duration.ofSeconds(90), () -> check(attack, section(notes, limits), files, top));

    Set<String> made = new TreeSet<>(WrittenSection.files(top));
    made.removeAll(before);
    made.removeIf(file -> file.startsWith("own/") && file.endsWith(".lock"));
    assertThat(made).allMatch(file -> file.startsWith("site/notes/"));
    assertThat(top.resolve("secret.txt")).hasContent("secret");
    for (String line : said(attack, "file: ")) {
      assertThat(made).contains("site/notes/" + line);
    }
    for (String line : said(attack, "none: ")) {
      assertThat(made).doesNotContain("site/notes/" + line);
    }
    for (String line : said(attack, "within: ")) {
      String[] file = line.split(" ", 2);
      assertThat(top.resolve("site/notes").resolve(file[0])).content().contains(file[1]);
    }
    for (String line : said(attack, "without: ")) {
      String[] file = line.split(" ", 2);
      assertThat(top.resolve("site/notes").resolve(file[0])).content().doesNotContain(file[1]);
    }
  }

  private static void check(
      Attack attack, Fieldnotes.Section section, Map<String, String> files, Path top)
      throws IOException {
    assertThat(SafeSection.broken(section, files)).isEmpty();
    List<String> reported = section.diagnostics().stream().map(AttacksTest::reported).toList();
    List<String> counts = said(attack, "count: ");
    if (counts.isEmpty()) {
      assertThat(reported).isEqualTo(said(attack, "problem: "));
    } else {
      Map<String, Long> codes =
          reported.stream()
              .collect(groupingBy(t -> t.replaceFirst(".* ", ""), TreeMap::new, counting()));
      assertThat(codes.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()))
          .containsExactlyElementsOf(counts);
    }
    WrittenSection.write(section.rendered(), top);
    List<RenderedPage> pages =
        section.rendered().pages().stream().map(section.rendered()::page).toList();
    String first = attack.entries().get(0).path().replaceFirst("\\.md$", ".html");
    for (String line : said(attack, "has: ")) {
      assertThat(section.rendered().page(new Route("notes/" + first)).body()).contains(line);
    }
    for (RenderedPage page : pages) {
      String skin = WrittenSection.forSkin(page.body());
      assertThat(VELOCITY.matcher(skin).results()).as(skin).isEmpty();
      assertThat(skin).startsWith("<fieldnotes-section ng-non-bindable=\"\" v-pre=\"\" ");
      assertThat(WrittenSection.titleForSkin(page.title())).doesNotContain("{{", "}}");
      for (String line : said(attack, "not: ")) {
        assertThat(page.body().toLowerCase(Locale.ROOT)).doesNotContain(line);
      }
    }
  }

  private static String reported(Diagnostic reported) {
    Location place = reported.place();
    return place.path()
        + ":"
        + place.line()
        + ":"
        + place.column()
        + " "
        + reported.problem().code();
  }

  private static Fieldnotes.Section section(Path notes, Limits limits) {
    ReadOptions reading =
        new ReadOptions(notes, List.of(), List.of(), false, true, UnknownKinds.ADD);
    return Fieldnotes.section(
        new Settings(
            reading.with(limits).with(Vaults.of(WikiLinks.AUTO, NotesFolders.of(notes), notes)),
            "notes",
            "",
            Appearance.plain(),
            new Project(
                "Harbour", "https://example.org", Map.of("", "https://example.org/edit/{path}")),
            true));
  }

  private static void write(Entry entry, Path notes, Path top) throws IOException {
    Path file = notes.resolve(entry.path());
    Files.createDirectories(file.getParent());
    switch (entry.kind()) {
      case "link" -> Files.createSymbolicLink(file, top.resolve(entry.content().strip()));
      case "bytes" -> Files.write(file, bytes(entry));
      case "pipe" -> pipe(file);
      default -> Files.writeString(file, entry.content());
    }
  }

  private static byte[] bytes(Entry entry) {
    return HexFormat.of().parseHex(entry.content().replaceAll("\\s", ""));
  }

  /** Java cannot make one; where there is no such command, none is there. */
  private static void pipe(Path file) throws IOException {
    try {
      new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** What places in a file are counted in. */
  private static String text(Entry entry) {
    return entry.kind().equals("bytes")
        ? new String(bytes(entry), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "")
        : entry.content();
  }

  private static Limits limits(Attack attack) {
    String small = String.join(", ", said(attack, "limits: "));
    if (small.isEmpty()) {
      return Limits.ORDINARY;
    }
    AtomicLong clock = new AtomicLong();
    return small.contains("milliseconds")
        ? SmallLimits.of(small, () -> clock.addAndGet(MILLISECOND))
        : SmallLimits.of(small);
  }

  private static List<String> said(Attack attack, String key) {
    List<String> said = new ArrayList<>();
    for (String line : attack.outcome()) {
      assertThat(line)
          .matches("(?s)(?:problem|count|has|not|file|none|within|without|limits|also): .+");
      if (line.startsWith(key)) {
        said.add(line.substring(key.length()));
      }
    }
    return said;
  }
}
