package io.github.fieldnotes.read.frontmatter;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.read.frontmatter.FrontMatter.Value;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.source.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads front matter as YAML 1.2. If it is not valid YAML, each top-level entry is read separately,
 * so that one bad line loses only its own entry.
 */
public final class FrontMatterReader {

  private static final int LONGEST_VALUE = 4_000;
  private static final Pattern ONE_LINE =
      Pattern.compile("([^\\s:][^:\\n]*?)[ \\t]*:[ \\t]+(\\S[^\\n]*?)\\s*");

  private final String path;
  private final Yaml yaml;
  private final Diagnostics diagnostics;

  public FrontMatterReader(String path, Limits.Yaml limits, Diagnostics diagnostics) {
    this.path = path;
    this.yaml = new Yaml(path, limits);
    this.diagnostics = diagnostics;
  }

  /** Reads the lines between the two {@code ---}; also reports a problem found while splitting. */
  public FrontMatter read(FrontMatterSplitter.Parts parts) {
    parts.problem().ifPresent(problem -> diagnostics.report(problem, new Location(path, 1, 1)));
    Map<String, Value> values = new LinkedHashMap<>();
    String text = Yaml.lines(parts.yaml());
    if (!text.isBlank() && withinLimits(text)) {
      try {
        add(text, parts.yamlLine(), values);
      } catch (YamlEngineException e) {
        Yaml.entries(text, parts.yamlLine())
            .forEach(entry -> addLeniently(entry.text(), entry.line(), values));
      }
    }
    return new FrontMatter(values, diagnostics);
  }

  private boolean withinLimits(String text) {
    String limit = yaml.limit(text);
    if (!limit.isEmpty()) {
      diagnostics.report(Problem.FRONT_MATTER_LIMIT, new Location(path, 1, 1), limit);
    }
    return limit.isEmpty();
  }

  private void addLeniently(String entry, int line, Map<String, Value> values) {
    // the first check may have stopped at the error, before it counted this entry
    if (!withinLimits(entry)) {
      return;
    }
    try {
      add(entry, line, values);
    } catch (YamlEngineException e) {
      Matcher oneLine = ONE_LINE.matcher(entry);
      if (oneLine.matches()) {
        Location place = new Location(path, line, oneLine.start(2) + 1);
        String key = oneLine.group(1);
        diagnostics.report(Problem.LENIENT_FRONT_MATTER, place, key, Yaml.reason(e));
        values.put(key.toLowerCase(Locale.ROOT), new Value.Scalar(oneLine.group(2), place));
      } else {
        diagnostics.report(Problem.BROKEN_FRONT_MATTER, yaml.place(e, line), Yaml.reason(e));
      }
    }
  }

  private void add(String text, int firstLine, Map<String, Value> values) {
    Node root = yaml.compose(text).orElse(null);
    if (root instanceof MappingNode mapping) {
      values.putAll(entries(mapping, text, firstLine, 1));
    } else if (root != null) {
      diagnostics.report(
          Problem.BROKEN_FRONT_MATTER,
          yaml.place(root, firstLine),
          "expected a line \"key: value\"");
    }
  }

  private Map<String, Value> entries(MappingNode mapping, String text, int firstLine, int depth) {
    Map<String, Value> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        value(tuple.getValueNode(), text, firstLine, depth)
            .map(value -> shortened(key.getValue(), value))
            .ifPresent(value -> entries.put(key.getValue().toLowerCase(Locale.ROOT), value));
      }
    }
    return entries;
  }

  /** Shortens a long value, since several pages may repeat it. */
  private Value shortened(String key, Value value) {
    if (value instanceof Value.Sequence list) {
      return new Value.Sequence(
          list.items().stream().map(item -> shortened(key, item)).toList(), list.place());
    }
    if (!(value instanceof Value.Scalar scalar) || scalar.text().length() <= LONGEST_VALUE) {
      return value;
    }
    int length = scalar.text().length();
    diagnostics.report(
        Problem.LONG_VALUE,
        scalar.place(),
        key,
        Integer.toString(length),
        Integer.toString(LONGEST_VALUE));
    boolean half = Character.isHighSurrogate(scalar.text().charAt(LONGEST_VALUE - 1));
    int end = half ? LONGEST_VALUE - 1 : LONGEST_VALUE;
    return new Value.Scalar(scalar.text().substring(0, end), scalar.place());
  }

  /** Stops after two levels: no deeper value is used, and aliases could multiply. */
  private Optional<Value> value(Node node, String text, int firstLine, int depth) {
    Location place = yaml.place(node, firstLine);
    if (node instanceof ScalarNode scalar) {
      boolean absent = scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank();
      return absent
          ? Optional.empty()
          : Optional.of(
              // YAML escapes can produce characters that no file may contain
              new Value.Scalar(SourceText.presentable(scalar.getValue()).strip(), place));
    }
    if (depth > 2) {
      return Optional.empty();
    }
    if (node instanceof SequenceNode sequence) {
      List<Value> items = new ArrayList<>();
      sequence
          .getValue()
          .forEach(item -> value(item, text, firstLine, depth + 1).ifPresent(items::add));
      return Optional.of(new Value.Sequence(items, place));
    }
    MappingNode mapping = (MappingNode) node;
    return Optional.of(
        new Value.Mapping(entries(mapping, text, firstLine, depth + 1), source(node, text), place));
  }

  private static String source(Node node, String text) {
    int start = node.getStartMark().map(Mark::getIndex).orElse(0);
    int end = node.getEndMark().map(Mark::getIndex).orElse(start);
    int from = text.offsetByCodePoints(0, Math.min(start, text.codePointCount(0, text.length())));
    int to = text.offsetByCodePoints(from, Math.max(0, end - start));
    return text.substring(from, to).strip();
  }
}
