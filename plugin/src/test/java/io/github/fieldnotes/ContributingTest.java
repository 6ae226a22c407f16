package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What CONTRIBUTING.md and the templates beside it name in code font exists, and commands name
 * tests, profiles and properties that exist. Classes are named without their packages.
 */
class ContributingTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern TYPE = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:\\.(\\w+))?");
  private static final Pattern FILE =
      Pattern.compile(
          "[\\w.-]+(?:/[\\w.-]+)+/?|[\\w-]+/"
              + "|[\\w.-]*\\.(?:md|ftlh|properties|yml|xml|css|js|txt|sdkmanrc)");

  /** What lies elsewhere or is made by a build or by users. */
  private static final Pattern ELSEWHERE = Pattern.compile(".*\\btarget/.*|\\.\\./.*");

  private final String document = read(ROOT.resolve("CONTRIBUTING.md"));
  private final List<Path> files = files();

  @Test
  void everyClassThatItNamesExists() {
    Set<String> types =
        files.stream()
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .map(name -> name.substring(0, name.length() - ".java".length()))
            .collect(Collectors.toSet());

    assertThat(spans().filter(span -> TYPE.matcher(span).matches()))
        .hasSizeGreaterThan(30)
        .allSatisfy(
            span -> {
              String[] names = span.split("\\.");
              assertThat(types).contains(names[0]);
              if (names.length > 1) {
                assertThat(
                        Pattern.compile("\\b" + names[1] + "\\b").matcher(source(names[0])).find())
                    .as(span)
                    .isTrue();
              }
            });
  }

  @Test
  void everyFileThatItNamesExists() {
    List<String> paths = files.stream().map(file -> "/" + portable(ROOT.relativize(file))).toList();

    assertThat(
            spans()
                .map(span -> span.replaceFirst("^\\./", ""))
                .filter(span -> FILE.matcher(span).matches())
                .filter(span -> !ELSEWHERE.matcher(span).matches()))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            span ->
                assertThat(paths)
                    .anyMatch(
                        path ->
                            span.endsWith("/")
                                ? path.contains("/" + span)
                                : path.endsWith("/" + span) || path.contains("/" + span + "/")));
  }

  @Test
  void everyTestOfItsCommandsExists() {
    List<String> tests =
        commands("-D(?:it\\.)?test=(\\S+)").flatMap(names -> Stream.of(names.split(","))).toList();

    assertThat(tests)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            test -> {
              String[] names = test.split("#");
              String source = source(names[0]);
              assertThat(names.length == 1 || source.contains(" " + names[1] + "("))
                  .as(test)
                  .isTrue();
            });
  }

  @Test
  void everyProfileOfItsCommandsExists() {
    List<String> ids =
        Pattern.compile("<id>([^<]+)</id>")
            .matcher(text("pom.xml"))
            .results()
            .map(id -> id.group(1))
            .distinct()
            .toList();

    assertThat(commands("-P (\\S+)")).isNotEmpty().allSatisfy(p -> assertThat(ids).contains(p));
  }

  @Test
  void everyPropertyOfOursInItsCommandsIsReadSomewhere() {
    String readers = text("pom.xml") + text(".java");

    assertThat(commands("-D((?:fuzz|golden|readme|jmh)\\.[\\w.-]+)"))
        .contains("golden.write")
        .allSatisfy(
            property ->
                assertThat(
                        readers.contains("\"" + property + "\"")
                            || readers.contains("<" + property + ">"))
                    .as(property)
                    .isTrue());
  }

  /** What stands in code font, without what is a command. */
  private Stream<String> spans() {
    String templates =
        files.stream()
            .filter(file -> portable(file).contains("/.github/") && portable(file).endsWith(".md"))
            .map(ContributingTest::read)
            .collect(Collectors.joining("\n"));
    return CODE.matcher(FENCE.matcher(document + templates).replaceAll(""))
        .results()
        .map(span -> span.group(1));
  }

  private Stream<String> commands(String part) {
    return Pattern.compile(part).matcher(document.replace("`", " ")).results().map(m -> m.group(1));
  }

  /** The source of a class, wherever it is. */
  private String source(String type) {
    List<Path> sources =
        files.stream()
            .filter(file -> file.getFileName().toString().equals(type + ".java"))
            .toList();
    assertThat(sources).as("sources of " + type).isNotEmpty();
    return sources.stream().map(ContributingTest::read).collect(Collectors.joining());
  }

  private String text(String end) {
    return files.stream()
        .filter(file -> file.toString().endsWith(end))
        .map(ContributingTest::read)
        .collect(Collectors.joining());
  }

  /** All files of the checkout that are not made by a build. */
  private static List<Path> files() {
    List<Path> files = new ArrayList<>();
    List<String> made = List.of("target", ".git", "node_modules");
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return made.contains(folder.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              files.add(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String portable(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
