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

/** YAML 1.2 of one file, as nodes that know their places. */
public final class Yaml {

  private static final Pattern ENTRY = Pattern.compile("(?m)^(?=[^\\s#\\-\\]})][^\\n]*?:(\\s|$))");

  private final LoadSettings settings =
      LoadSettings.builder().setAllowDuplicateKeys(true).setUseMarks(true).build();
  private final String path;
  private final Limits.Yaml limits;

  /** Takes the file's path, which is that of all places, and how large it can be. */
  public Yaml(String path, Limits.Yaml limits) {
    this.path = path;
    this.limits = limits;
  }

  /**
   * An entry of the outermost map, as written.
   *
   * @param text with the lines below it
   * @param line the 1-based line of the file on which it begins
   */
  public record Entry(String text, int line) {}

  /** The text with line feeds only, by which all places are counted. */
  public static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Which limit a text is over; empty when it is within all of them. Counts before anything is
   * built; what is no YAML ends the count, and shows when it is composed.
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
   * The outermost node; empty for a text without any.
   *
   * @throws YamlEngineException when it is no YAML
   */
  public Optional<Node> compose(String text) {
    return new Compose(settings).composeString(text);
  }

  /** Cuts a text that is no YAML into its outermost entries, of which some may be. */
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

  /** Why something is no YAML. */
  public static String reason(YamlEngineException e) {
    String problem = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : null;
    return problem == null ? "it cannot be read" : problem;
  }

  /** Where something is no YAML, in a text that begins on a 1-based line of the file. */
  public Location place(YamlEngineException e, int firstLine) {
    Optional<Mark> mark =
        e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
    return mark.map(m -> place(m, firstLine)).orElse(new Location(path, firstLine, 1));
  }

  /** Where a node begins, in a text that begins on a 1-based line of the file. */
  public Location place(Node node, int firstLine) {
    return node.getStartMark().map(m -> place(m, firstLine)).orElse(Location.of(path));
  }

  private Location place(Mark mark, int firstLine) {
    return new Location(path, firstLine + mark.getLine(), mark.getColumn() + 1);
  }
}
