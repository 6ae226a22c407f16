package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.read.FrontMatter.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads front matter as YAML 1.2. Where it is not YAML, each top-level entry is read by itself, so
 * that one bad line loses nothing but itself.
 */
final class FrontMatterReader {

  private static final int MAX_CHARACTERS = 64 * 1024;
  private static final int MAX_DEPTH = 16;
  private static final int MAX_EVENTS = 4_000;
  private static final Pattern ENTRY = Pattern.compile("(?m)^(?=[^\\s#\\-\\]})][^\\n]*?:(\\s|$))");
  private static final Pattern ONE_LINE =
      Pattern.compile("([^\\s:][^:\\n]*?)\\s*:[ \\t]+(\\S[^\\n]*?)\\s*");

  private final LoadSettings settings =
      LoadSettings.builder().setAllowDuplicateKeys(true).setUseMarks(true).build();
  private final String path;
  private final Diagnostics diagnostics;

  FrontMatterReader(String path, Diagnostics diagnostics) {
    this.path = path;
    this.diagnostics = diagnostics;
  }

  /** Reads what stands between the two {@code ---}. */
  FrontMatter read(FrontMatterSplitter.Parts parts) {
    Map<String, Value> values = new LinkedHashMap<>();
    String yaml = parts.yaml().replace("\r\n", "\n").replace('\r', '\n');
    if (!yaml.isBlank() && withinLimits(yaml)) {
      try {
        add(yaml, parts.yamlLine(), values);
      } catch (YamlEngineException e) {
        addOneByOne(yaml, parts.yamlLine(), values);
      }
    }
    return new FrontMatter(values, diagnostics);
  }

  private boolean withinLimits(String yaml) {
    String limit = yaml.length() > MAX_CHARACTERS ? yaml.length() + " characters" : events(yaml);
    if (!limit.isEmpty()) {
      diagnostics.report(Problem.FRONT_MATTER_LIMIT, new Location(path, 1, 1), limit);
    }
    return limit.isEmpty();
  }

  /** Counts before anything is built; what is no YAML ends the count, and is told later. */
  private String events(String yaml) {
    int depth = 0;
    int count = 0;
    try {
      for (Event event : new Parse(settings).parseString(yaml)) {
        depth += event instanceof CollectionStartEvent ? 1 : 0;
        depth -= event instanceof CollectionEndEvent ? 1 : 0;
        if (depth > MAX_DEPTH) {
          return "more than " + MAX_DEPTH + " levels";
        }
        if (++count > MAX_EVENTS) {
          return "more than " + MAX_EVENTS / 2 + " values";
        }
      }
    } catch (YamlEngineException e) {
      return "";
    }
    return "";
  }

  private void addOneByOne(String yaml, int firstLine, Map<String, Value> values) {
    Matcher entries = ENTRY.matcher(yaml);
    int start = 0;
    while (start < yaml.length()) {
      int end = entries.find(start + 1) ? entries.start() : yaml.length();
      String entry = yaml.substring(start, end);
      int line = firstLine + (int) yaml.substring(0, start).chars().filter(c -> c == '\n').count();
      addLeniently(entry, line, values);
      start = end;
    }
  }

  private void addLeniently(String entry, int line, Map<String, Value> values) {
    try {
      add(entry, line, values);
    } catch (YamlEngineException e) {
      Matcher oneLine = ONE_LINE.matcher(entry);
      if (oneLine.matches()) {
        Location place = new Location(path, line, oneLine.start(2) + 1);
        String key = oneLine.group(1);
        diagnostics.report(Problem.LENIENT_FRONT_MATTER, place, key, reason(e));
        values.put(key.toLowerCase(Locale.ROOT), new Value.Scalar(oneLine.group(2), place));
      } else {
        diagnostics.report(Problem.BROKEN_FRONT_MATTER, place(e, line), reason(e));
      }
    }
  }

  private static String reason(YamlEngineException e) {
    String problem = e instanceof MarkedYamlEngineException marked ? marked.getProblem() : null;
    return problem == null ? "it cannot be read" : problem;
  }

  private Location place(YamlEngineException e, int line) {
    Optional<Mark> mark =
        e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
    return mark.map(m -> place(m, line)).orElse(new Location(path, line, 1));
  }

  private Location place(Mark mark, int firstLine) {
    return new Location(path, firstLine + mark.getLine(), mark.getColumn() + 1);
  }

  private void add(String yaml, int firstLine, Map<String, Value> values) {
    Node root = new Compose(settings).composeString(yaml).orElse(null);
    if (root instanceof MappingNode mapping) {
      values.putAll(entries(mapping, yaml, firstLine, 1));
    } else if (root != null) {
      diagnostics.report(
          Problem.BROKEN_FRONT_MATTER,
          root.getStartMark().map(m -> place(m, firstLine)).orElse(Location.of(path)),
          "a line \"key: value\" is expected");
    }
  }

  private Map<String, Value> entries(MappingNode mapping, String yaml, int firstLine, int depth) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        value(tuple.getValueNode(), yaml, firstLine, depth)
            .ifPresent(value -> entries.put(key.getValue().toLowerCase(Locale.ROOT), value));
      }
    }
    return entries;
  }

  /** Stops below two levels, where no value is asked for, so that aliases cannot multiply. */
  private Optional<Value> value(Node node, String yaml, int firstLine, int depth) {
    Location place = node.getStartMark().map(m -> place(m, firstLine)).orElse(Location.of(path));
    if (node instanceof ScalarNode scalar) {
      boolean absent = scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank();
      return absent
          ? Optional.empty()
          : Optional.of(new Value.Scalar(scalar.getValue().strip(), place));
    }
    if (depth > 2) {
      return Optional.empty();
    }
    if (node instanceof SequenceNode sequence) {
      List<Value> items = new ArrayList<>();
      sequence
          .getValue()
          .forEach(item -> value(item, yaml, firstLine, depth + 1).ifPresent(items::add));
      return Optional.of(new Value.Sequence(items, place));
    }
    MappingNode mapping = (MappingNode) node;
    return Optional.of(
        new Value.Mapping(entries(mapping, yaml, firstLine, depth + 1), source(node, yaml), place));
  }

  private static String source(Node node, String yaml) {
    int start = node.getStartMark().map(Mark::getIndex).orElse(0);
    int end = node.getEndMark().map(Mark::getIndex).orElse(start);
    int from = yaml.offsetByCodePoints(0, Math.min(start, yaml.codePointCount(0, yaml.length())));
    int to = yaml.offsetByCodePoints(from, Math.max(0, end - start));
    return yaml.substring(from, to).strip();
  }
}
