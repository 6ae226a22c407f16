package io.github.fieldnotes.publish;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.files.FileWriter;
import io.github.fieldnotes.publish.files.SectionFolders;
import io.github.fieldnotes.publish.sink.ClientTemplates;
import io.github.fieldnotes.publish.sink.SinkPage;
import io.github.fieldnotes.publish.sink.VelocityText;
import io.github.fieldnotes.render.RenderedSection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A section on the disk, its pages as they go to a skin. */
public final class WrittenSection {

  private WrittenSection() {}

  /** Writes a section into {@code site/notes} of a folder. */
  public static void write(RenderedSection section, Path folder) throws IOException {
    SectionFolders folders =
        new SectionFolders(folder.resolve("site"), "notes", folder.resolve("own"));
    try (FileWriter writer = FileWriter.open(folders, () -> {})) {
      writer.writeFiles(section);
      for (Route route : section.pages()) {
        byte[] page = forSkin(section.page(route).body()).getBytes(StandardCharsets.UTF_8);
        writer.write(route, out -> out.write(page));
      }
      writer.commit(List.of(), (where, record) -> {});
    }
  }

  /** All files below a folder, by their paths. */
  public static Set<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** What a skin gets, which may run it through Velocity. */
  public static String forSkin(String body) {
    return VelocityText.html(ClientTemplates.marked(body));
  }

  /** What a skin gets as a title. */
  public static String titleForSkin(String title) {
    return SinkPage.plain(title);
  }
}
