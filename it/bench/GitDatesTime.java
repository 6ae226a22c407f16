import io.github.fieldnotes.read.history.GitHistories;
import io.github.fieldnotes.read.history.NoteHistories;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the history of the notes in a checkout, and prints how many have one. */
final class GitDatesTime {

  private GitDatesTime() {}

  /** Arguments: the checkout, a folder to keep the history in, and whether what is there is used. */
  public static void main(String[] arguments) throws Exception {
    Path checkout = Path.of(arguments[0]).toAbsolutePath();
    List<Path> notes;
    try (Stream<Path> files = Files.walk(checkout.resolve("docs"))) {
      notes = files.filter(file -> file.toString().endsWith(".md")).toList();
    }
    GitHistories histories =
        new GitHistories(
            Path.of(arguments[1]),
            Boolean.parseBoolean(arguments[2]),
            path -> path.endsWith(".md"));
    NoteHistories.Found found = histories.of(notes);
    System.out.println(
        found.files().size()
            + " histories"
            + found.trouble().map(trouble -> ", " + trouble).orElse(""));
  }
}
