package io.github.fieldnotes.read.code;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * Writes the grammars of Prism as data. The build runs it and puts the file into the plugin's jar,
 * so that no script runs when notes are read.
 *
 * <p>Arguments: the table of languages, Prism's version, and the folder to write to. It gets
 * {@code grammars.bin}, which {@code GrammarFile} reads, and Prism's licence.
 *
 * <pre>
 * names       count, then each as UTF
 * patterns    count, then each as UTF, with its flags of java.util.regex in a byte
 * grammars    count, then each: the count of rules, and of each rule
 *               name, count of aliases, aliases, pattern, 1 lookbehind + 2 greedy, grammar inside or -1
 * languages   count, then each: component as UTF, grammar
 * </pre>
 *
 * <p>Counts and numbers are short integers. A rule comes before another if Prism tries it first.
 */
public final class GrammarWriter {

  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Map<JavaPattern, Integer> patterns = new LinkedHashMap<>();
  private final Map<Object, Integer> grammars = new IdentityHashMap<>();
  private final List<List<Rule>> rules = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  private record Rule(int name, List<Integer> aliases, int pattern, int flags, int inside) {}

  private GrammarWriter() {}

  /** Writes the file; fails with what could not be converted. */
  public static void main(String[] arguments) throws IOException {
    Set<String> components = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      if (!line.startsWith("#")) {
        components.add(line.split("\\|")[1].strip());
      }
    }
    Path folder = Path.of(arguments[2]);
    Path file = folder.resolve("io/github/fieldnotes/read/code/grammars.bin");
    Path licence = folder.resolve("META-INF/LICENSE-prism.txt");
    Files.createDirectories(file.getParent());
    Files.createDirectories(licence.getParent());
    try (PrismScripts prism = new PrismScripts(arguments[1], components);
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      new GrammarWriter().write(prism, components, out);
      Files.writeString(licence, prism.licence());
    }
  }

  private void write(PrismScripts prism, Set<String> components, DataOutputStream out)
      throws IOException {
    Map<String, Integer> roots = new LinkedHashMap<>();
    for (String component : components) {
      roots.put(component, grammar(component, prism.grammar(component)));
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "grammars of Prism that java.util.regex cannot take:\n" + String.join("\n", faults));
    }
    out.writeShort(names.size());
    for (String name : names.keySet()) {
      out.writeUTF(name);
    }
    out.writeShort(patterns.size());
    for (JavaPattern pattern : patterns.keySet()) {
      out.writeUTF(pattern.text());
      out.writeByte(pattern.flags());
    }
    out.writeShort(rules.size());
    for (List<Rule> grammar : rules) {
      writeRules(grammar, out);
    }
    out.writeShort(roots.size());
    for (Map.Entry<String, Integer> root : roots.entrySet()) {
      out.writeUTF(root.getKey());
      out.writeShort(root.getValue());
    }
  }

  private static void writeRules(List<Rule> grammar, DataOutputStream out) throws IOException {
    out.writeShort(grammar.size());
    for (Rule rule : grammar) {
      out.writeShort(rule.name());
      out.writeShort(rule.aliases().size());
      for (int alias : rule.aliases()) {
        out.writeShort(alias);
      }
      out.writeShort(rule.pattern());
      out.writeShort(rule.flags());
      out.writeShort(rule.inside());
    }
  }

  /** The number of a grammar; grammars refer to each other, and to themselves. */
  private int grammar(String where, Scriptable grammar) {
    Integer known = grammars.get(grammar);
    if (known != null) {
      return known;
    }
    int number = rules.size();
    grammars.put(grammar, number);
    List<Rule> own = new ArrayList<>();
    rules.add(own);
    Map<String, Object> tokens = new LinkedHashMap<>();
    collect(grammar, tokens, new HashSet<>());
    tokens.forEach((name, value) -> add(where + "." + name, name, value, own));
    return number;
  }

  /** A grammar's tokens, followed by those of its {@code rest}. */
  private static void collect(Scriptable grammar, Map<String, Object> tokens, Set<Object> seen) {
    if (!seen.add(grammar)) {
      return;
    }
    for (Object id : grammar.getIds()) {
      if (!id.equals("rest")) {
        tokens.put(id.toString(), ScriptableObject.getProperty(grammar, id.toString()));
      }
    }
    if (ScriptableObject.getProperty(grammar, "rest") instanceof Scriptable rest) {
      collect(rest, tokens, seen);
    }
  }

  private void add(String where, String name, Object value, List<Rule> own) {
    if (value instanceof NativeArray several) {
      for (Object one : several.toArray()) {
        add(where, name, one, own);
      }
    } else if (isPattern(value)) {
      own.add(new Rule(name(name), List.of(), pattern(where, value), 0, -1));
    } else if (value instanceof Scriptable token) {
      int flags = (isTrue(token, "lookbehind") ? 1 : 0) + (isTrue(token, "greedy") ? 2 : 0);
      Object inside = ScriptableObject.getProperty(token, "inside");
      own.add(
          new Rule(
              name(name),
              aliases(ScriptableObject.getProperty(token, "alias")),
              pattern(where, ScriptableObject.getProperty(token, "pattern")),
              flags,
              inside instanceof Scriptable more ? grammar(where, more) : -1));
    }
  }

  private static boolean isTrue(Scriptable token, String name) {
    return Boolean.TRUE.equals(ScriptableObject.getProperty(token, name));
  }

  private static boolean isPattern(Object value) {
    return value instanceof Scriptable object && object.getClassName().equals("RegExp");
  }

  private List<Integer> aliases(Object alias) {
    List<Integer> numbers = new ArrayList<>();
    if (alias instanceof NativeArray several) {
      for (Object one : several.toArray()) {
        numbers.add(name(one.toString()));
      }
    } else if (alias instanceof CharSequence one) {
      numbers.add(name(one.toString()));
    }
    return numbers;
  }

  private int name(String name) {
    return names.computeIfAbsent(name, any -> names.size());
  }

  private int pattern(String where, Object expression) {
    Scriptable object = (Scriptable) expression;
    String source = ScriptableObject.getProperty(object, "source").toString();
    String flags = ScriptableObject.getProperty(object, "flags").toString();
    JavaPattern pattern = JavaPattern.of(source, flags);
    try {
      Pattern.compile(pattern.text(), pattern.flags());
    } catch (PatternSyntaxException e) {
      faults.add(where + ": " + e.getMessage() + "\n  from /" + source + "/" + flags);
    }
    return patterns.computeIfAbsent(pattern, any -> patterns.size());
  }
}
