package io.github.fieldnotes.read.source;

import io.github.fieldnotes.diag.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Parses the YAML 1.2 of one file into nodes with locations. */
public final class Yaml {

  private static final Pattern ENTRY = Pattern.compile("(?m)^(?=[^\\s#\\-\\]})][^\\n]*?:(\\s|$))");

  private final LoadSettings settings =
      LoadSettings.builder().setAllowDuplicateKeys(true).setUseMarks(true).build();
  private final String path;
  private final Limits.Yaml limits;

  /** Takes the file's path, used in all locations, and its size limits. */
  public Yaml(String path, Limits.Yaml limits) {
    this.path = path;
    this.limits = limits;
  }

  /**
   * An entry of the top-level map, as written.
   *
   * @param text its first line and the indented lines below it
   * @param line the 1-based line of the file at which it begins
   */
  public record Entry(String text, int line) {}

  /** The text with every line ending turned into a line feed; all locations are counted in it. */
  public static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Names the limit that a text exceeds; empty when it exceeds none. This counts before anything is
   * built. Invalid YAML ends the count, and is found again when the text is composed.
   */
  public String limit(String text) {
    if (text.length() > limits.characters()) {
      return text.length() + " characters";
    }
    int depth = 0;
    int count = 0;
    try {
      for (Event event : new Parse(settings).parseString(text)) {
        depth += event instanceof CollectionStartEvent ? 1 : 0;
        depth -= event instanceof CollectionEndEvent ? 1 : 0;
        if (depth > limits.levels()) {
          return "more than " + limits.levels() + " levels";
        }
        if (++count > 2 * limits.values()) {
          return "more than " + limits.values() + " values";
        }
      }
    } catch (YamlEngineException e) {
      return "";
    }
    return "";
  }

  /**
   * Parses the top-level node; empty for a text without one.
   *
   * @throws YamlEngineException if the text is not valid YAML
   */
  public Optional<Node> compose(String text) {
    return new Compose(settings).composeString(text);
  }

  /** Splits text that is not valid YAML into its top-level entries, some of which may be valid. */
  public static List<Entry> entries(String text, int firstLine) {
    List<Entry> parts = new ArrayList<>();
    Matcher entries = ENTRY.matcher(text);
    int start = 0;
    int line = firstLine;
    while (start < text.length()) {
      int end = entries.find(start + 1) ? entries.start() : text.length();
      String part = text.substring(start, end);
      parts.add(new Entry(part, line));
      line += (int) part.chars().filter(c -> c == '\n').count();
      start = end;
    }
    return parts;
  }

  /** Describes why a text is not valid YAML. */
  public static String reason(YamlEngineException e) {
    String problem = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : null;
    return problem == null ? "could not read it" : problem;
  }

  /** The location of a YAML error, in a text that begins on the given 1-based line of the file. */
  public Location place(YamlEngineException e, int firstLine) {
    Optional<Mark> mark =
        e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
    return mark.map(m -> place(m, firstLine)).orElse(new Location(path, firstLine, 1));
  }

  /**
   * The location at which a node begins, in a text that begins on the given 1-based line of the
   * file.
   */
  public Location place(Node node, int firstLine) {
    return node.getStartMark().map(m -> place(m, firstLine)).orElse(Location.of(path));
  }

  private Location place(Mark mark, int firstLine) {
    return new Location(path, firstLine + mark.getLine(), mark.getColumn() + 1);
  }
}
