package io.github.fieldnotes.read.config;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.read.config.ConfigurationValue.Entries;
import io.github.fieldnotes.read.config.ConfigurationValue.Entry;
import io.github.fieldnotes.read.config.ConfigurationValue.Items;
import io.github.fieldnotes.read.config.ConfigurationValue.Text;
import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.source.SourceText;
import io.github.fieldnotes.read.source.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The configuration beside the notes: {@code fieldnotes.yml} at the top of their folder. */
public final class ConfigurationFile {

  /**
   * Deeper than any declaration; a limit is needed because an alias may refer to a node around it.
   */
  private static final int MAX_DEPTH = 6;

  /**
   * The most bytes that UTF-8 needs for a UTF-16 unit; a larger file exceeds the limit without
   * being read.
   */
  private static final int BYTES_OF_CHARACTER = 3;

  private final String path;
  private final Yaml yaml;
  private final int maxCharacters;
  private final int maxValues;
  private final Diagnostics diagnostics;
  private int values;

  public ConfigurationFile(String path, Limits.Yaml limits, Diagnostics diagnostics) {
    this.path = path;
    this.yaml = new Yaml(path, limits);
    this.maxCharacters = limits.characters();
    this.maxValues = limits.values();
    this.diagnostics = diagnostics;
  }

  /** The possible locations of a folder's configuration. */
  public static List<Path> places(Path folder) {
    return NotesFolder.CONFIGURATIONS.stream().map(folder::resolve).toList();
  }

  /** Reads a folder's configuration; an empty map if there is none. */
  public static ConfigurationValue of(
      NotesFolder folder, Limits.Yaml limits, Diagnostics diagnostics) {
    Path directory = folder.directory();
    List<String> there =
        NotesFolder.CONFIGURATIONS.stream()
            .filter(name -> Files.isRegularFile(directory.resolve(name), LinkOption.NOFOLLOW_LINKS))
            .toList();
    if (there.size() > 1) {
      diagnostics.report(
          Problem.SECOND_CONFIGURATION, Location.of(folder.prefix() + there.get(1)), there.get(0));
    }
    String name = there.isEmpty() ? NotesFolder.CONFIGURATIONS.get(0) : there.get(0);
    ConfigurationFile file = new ConfigurationFile(folder.prefix() + name, limits, diagnostics);
    return there.isEmpty() ? file.nothing() : file.read(directory.resolve(name));
  }

  /** Reads a folder's configuration as if its files had other contents. */
  public static ConfigurationValue of(
      NotesFolder folder,
      Limits.Yaml limits,
      Function<Path, Optional<byte[]>> content,
      Diagnostics diagnostics) {
    for (String name : NotesFolder.CONFIGURATIONS) {
      Optional<byte[]> bytes = content.apply(folder.directory().resolve(name));
      if (bytes.isPresent()) {
        String path = folder.prefix() + name;
        String text = SourceText.of(path, bytes.get(), diagnostics).text();
        return new ConfigurationFile(path, limits, diagnostics).read(text);
      }
    }
    return new ConfigurationFile(
            folder.prefix() + NotesFolder.CONFIGURATIONS.get(0), limits, diagnostics)
        .nothing();
  }

  private ConfigurationValue read(Path file) {
    try {
      long size = Files.size(file);
      if (size > BYTES_OF_CHARACTER * (long) maxCharacters) {
        diagnostics.report(Problem.CONFIGURATION_LIMIT, Location.of(path), size + " bytes");
        return nothing();
      }
      return read(SourceText.of(path, Files.readAllBytes(file), diagnostics).text());
    } catch (IOException e) {
      String reason = SourceText.reason(file, e);
      diagnostics.report(Problem.UNREADABLE_FILE, Location.of(path), reason);
      return nothing();
    }
  }

  /** Reads a text; if it is not valid YAML, reads each top-level entry separately. */
  public ConfigurationValue read(String written) {
    String text = Yaml.lines(written);
    ConfigurationValue all = isWithinLimits(text) ? wholeOrInParts(text) : nothing();
    return values > maxValues ? nothing() : all;
  }

  private ConfigurationValue wholeOrInParts(String text) {
    try {
      return compose(text, 1);
    } catch (YamlEngineException e) {
      List<Entry> entries = new ArrayList<>();
      for (Yaml.Entry part : Yaml.entries(text, 1)) {
        if (alone(part) instanceof Entries map) {
          entries.addAll(map.entries());
        }
      }
      return new Entries(entries, Location.of(path));
    }
  }

  private boolean isWithinLimits(String text) {
    String limit = yaml.limit(text);
    if (!limit.isEmpty()) {
      diagnostics.report(Problem.CONFIGURATION_LIMIT, Location.of(path), limit);
    }
    return limit.isEmpty();
  }

  private ConfigurationValue alone(Yaml.Entry part) {
    // entries after the first error have not been counted yet
    if (!isWithinLimits(part.text())) {
      return nothing();
    }
    try {
      return compose(part.text(), part.line());
    } catch (YamlEngineException e) {
      Location place = yaml.place(e, part.line());
      diagnostics.report(Problem.BROKEN_CONFIGURATION, place, Yaml.reason(e));
      return nothing();
    }
  }

  private ConfigurationValue compose(String text, int firstLine) {
    return yaml.compose(text).map(root -> value(root, firstLine, 1)).orElse(nothing());
  }

  private ConfigurationValue value(Node node, int firstLine, int depth) {
    Location place = yaml.place(node, firstLine);
    if (++values > maxValues) {
      // counted here too, as aliases multiply
      diagnostics.report(
          Problem.CONFIGURATION_LIMIT, Location.of(path), "more than " + maxValues + " values");
      return new Text("", place);
    }
    if (node instanceof ScalarNode scalar) {
      return new Text(scalar.getTag().equals(Tag.NULL) ? "" : scalar.getValue(), place);
    }
    if (depth > MAX_DEPTH) {
      return new Text("", place);
    }
    if (node instanceof SequenceNode sequence) {
      return new Items(
          sequence.getValue().stream().map(item -> value(item, firstLine, depth + 1)).toList(),
          place);
    }
    List<Entry> entries = new ArrayList<>();
    for (NodeTuple tuple : ((MappingNode) node).getValue()) {
      Location key = yaml.place(tuple.getKeyNode(), firstLine);
      ConfigurationValue value = value(tuple.getValueNode(), firstLine, depth + 1);
      if (tuple.getKeyNode() instanceof ScalarNode name) {
        entries.add(new Entry(name.getValue(), key, value));
      } else {
        diagnostics.report(Problem.INVALID_VALUE, key, "a key", "a list or a map", "a single word");
      }
    }
    return new Entries(entries, place);
  }

  private ConfigurationValue nothing() {
    return new Entries(List.of(), Location.of(path));
  }
}
