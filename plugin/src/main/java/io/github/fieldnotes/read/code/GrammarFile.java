package io.github.fieldnotes.read.code;

import io.github.fieldnotes.read.code.Grammar.LazyPattern;
import io.github.fieldnotes.read.code.Grammar.Rule;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code grammars.bin}, the grammars of all languages; {@code GrammarWriter}, which writes it
 * during the build, describes its format. It is read when the first block is highlighted.
 */
final class GrammarFile {

  private static final int LOOKBEHIND = 1;
  private static final int GREEDY = 2;

  /** Read once, and by the class loader not before it is needed. */
  private static final class Once {
    static final Map<String, Grammar> GRAMMARS = readAll();
  }

  private final DataInputStream in;

  private GrammarFile(DataInputStream in) {
    this.in = in;
  }

  /** The grammar of a component of Prism, such as {@code clike}; null if the file has none. */
  static Grammar of(String component) {
    return Once.GRAMMARS.get(component);
  }

  private static Map<String, Grammar> readAll() {
    try (InputStream file = GrammarFile.class.getResourceAsStream("grammars.bin");
        DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
      return new GrammarFile(in).read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Grammar> read() throws IOException {
    List<String> names = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      names.add(in.readUTF());
    }
    List<LazyPattern> patterns = new ArrayList<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      patterns.add(new LazyPattern(in.readUTF(), in.readUnsignedByte()));
    }
    int count = in.readUnsignedShort();
    // grammars refer to each other, also to later ones
    List<List<Rule>> rules = new ArrayList<>();
    List<Grammar> grammars = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Rule> own = new ArrayList<>();
      List<Rule> seen = Collections.unmodifiableList(own);
      rules.add(own);
      grammars.add(() -> seen);
    }
    for (List<Rule> own : rules) {
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        own.add(rule(names, patterns, grammars));
      }
    }
    Map<String, Grammar> components = new HashMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      components.put(in.readUTF(), grammars.get(in.readUnsignedShort()));
    }
    return Map.copyOf(components);
  }

  private Rule rule(List<String> names, List<LazyPattern> patterns, List<Grammar> grammars)
      throws IOException {
    List<String> own = new ArrayList<>(List.of(names.get(in.readUnsignedShort())));
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      own.add(names.get(in.readUnsignedShort()));
    }
    LazyPattern pattern = patterns.get(in.readUnsignedShort());
    int flags = in.readUnsignedShort();
    int inside = in.readShort();
    return new Rule(
        TokenKind.of(own),
        pattern,
        (flags & LOOKBEHIND) != 0,
        (flags & GREEDY) != 0,
        inside < 0 ? Optional.empty() : Optional.of(grammars.get(inside)));
  }
}
