package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.FileNames;
import io.github.fieldnotes.publish.WrittenSection;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A section that is made where the locale is POSIX, as in most containers. */
class PosixLocaleTest {

  @TempDir private Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void itIsTheSameByteForByte() throws IOException, InterruptedException {
    write("Prüfung/Übung.md", "---\ntags: [Größe, 会議]\nauthors: Jörg Weiß\n---\n# Übung\n");
    write("会議/議事録.md", "[Übung](../Prüfung/Übung.md) ![](図.png)\n\nACTION: 山田 to mend\n");
    write("会議/図.png", "picture");
    write("plain.md", "[a](会議/議事録.md) [b](会議/)\n");

    Map<String, String> here = make("here", Map.of());
    Map<String, String> there = make("there", Map.of("LC_ALL", "C", "LANG", "C"));

    assertThat(here)
        .containsKeys(
            "site/notes/Prüfung/Übung.html",
            "site/notes/会議/議事録.html",
            "site/notes/会議/図.png",
            "site/notes/tag/größe.html",
            "site/notes/tag/会議.html",
            "site/notes/person/jörg-weiß.html");
    assertThat(there).isEqualTo(here);
  }

  private Map<String, String> make(String name, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path out = folder.resolve(name);
    Path log = folder.resolve(name + ".log");
    ProcessBuilder java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                PosixLocaleTest.class.getName(),
                folder.resolve("notes").toString(),
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    java.environment().putAll(environment);

    assertThat(java.start().waitFor()).as(Files.readString(log)).isZero();
    return files(out);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = FileNames.below(folder, file);
        if (!path.startsWith("own/")) {
          files.put(path, HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }

  private void write(String path, String text) throws IOException {
    Path file = FileNames.resolve(folder.resolve("notes"), path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Makes a section, in a process of its own. */
  public static void main(String[] folders) throws IOException {
    ReadOptions reading =
        new ReadOptions(
            new File(folders[0]).toPath(), List.of(), List.of(), false, true, UnknownKinds.ADD);
    Fieldnotes.Section section = Fieldnotes.section(new Settings(reading, "notes", "Notes"));
    Path log = Path.of(folders[1], "log.txt");
    Files.createDirectories(log.getParent());
    Files.write(log, section.diagnostics().stream().map(problem -> problem.text("")).toList());
    WrittenSection.write(section.rendered(), Path.of(folders[1]));
  }
}
