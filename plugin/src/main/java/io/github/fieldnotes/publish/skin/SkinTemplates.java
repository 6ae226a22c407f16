package io.github.fieldnotes.publish.skin;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The Velocity templates of a skin.
 *
 * <p>Velocity prints a reference without a value literally. A skin may intend this for a script in
 * the page: {@code $matchMedia} in Sentry belongs to Angular. Such a name is not in any directive
 * of the templates, no method of it is called outside scripts, and it is not one of Doxia's names.
 * Immutable.
 */
public final class SkinTemplates {

  /** The names that Doxia's site renderer 1 gives to skins and version 2 does not. */
  static final Set<String> OF_DOXIA_1 =
      Set.of("currentDate", "dateFormat", "dateRevision", "FileUtils", "i18n");

  /** The names that both versions give to skins. */
  private static final Set<String> OF_DOXIA =
      Set.of(
          "alignedFileName",
          "alignedFilePath",
          "alternator",
          "authors",
          "bodyContent",
          "class",
          "context",
          "convert",
          "currentFileName",
          "currentFilePath",
          "date",
          "decoration",
          "display",
          "docRenderingContext",
          "documentDate",
          "doxiaSiteRendererVersion",
          "esc",
          "field",
          "foreach",
          "headContent",
          "inputEncoding",
          "link",
          "locale",
          "loop",
          "math",
          "number",
          "outputEncoding",
          "PathTool",
          "plexus",
          "project",
          "publishDate",
          "relativePath",
          "render",
          "shortTitle",
          "site",
          "sorter",
          "StringUtils",
          "supportedLocales",
          "text",
          "title",
          "xml");

  private static final Pattern COMMENT = Pattern.compile("#\\*.*?\\*#|##[^\\n]*", Pattern.DOTALL);
  private static final Pattern SCRIPT =
      Pattern.compile("<(script|style)\\b.*?</\\1\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern DIRECTIVE = Pattern.compile("#@?\\{?[A-Za-z_]\\w*\\}?\\s*\\(");
  private static final Pattern NAME = Pattern.compile("\\$!?\\{?([A-Za-z_][\\w-]*)");
  private static final Pattern CALL =
      Pattern.compile(NAME.pattern() + "(?:\\.[A-Za-z_]\\w*)*\\.[A-Za-z_]\\w*\\s*\\(");
  private static final Pattern REFERENCE =
      Pattern.compile(NAME.pattern() + "((?:\\.[A-Za-z_]\\w*)*)");

  private static final Pattern SETTING =
      Pattern.compile(
          "#@?\\{?(?:set|foreach|define)\\}?\\s*\\(\\s*\\$!?\\{?([A-Za-z_][\\w-]*)"
              + "|#\\{?macro\\}?\\s*\\(([^)]*)\\)");
  private static final Pattern CONDITION = Pattern.compile("#\\{?(?:else)?if\\}?\\s*\\(");
  private static final Pattern ALONE = Pattern.compile(NAME.pattern() + "(?![\\w.-])");

  private final String text;
  private final Set<String> names = new HashSet<>(OF_DOXIA);
  private final Set<String> wanted = new TreeSet<>();
  private final boolean isForDoxia1;

  /** Reads the text of all templates. */
  public SkinTemplates(String text) {
    this.text = text;
    String program = COMMENT.matcher(text).replaceAll("");
    arguments(DIRECTIVE, program).forEach(part -> add(NAME, part, names));
    String page = SCRIPT.matcher(program).replaceAll("");
    add(CALL, page, names);
    isForDoxia1 = names.stream().anyMatch(OF_DOXIA_1::contains);
    add(CALL, page, wanted);
    wanted.removeAll(OF_DOXIA);
    wanted.removeAll(made(program));
  }

  /** The names that a template sets itself, or tests before it uses them. */
  private static Set<String> made(String program) {
    Set<String> made = new HashSet<>();
    Matcher setting = SETTING.matcher(program);
    while (setting.find()) {
      if (setting.group(1) == null) {
        add(NAME, setting.group(2), made);
      } else {
        made.add(setting.group(1));
      }
    }
    arguments(CONDITION, program).forEach(part -> add(ALONE, part, made));
    return made;
  }

  /**
   * Reads the templates of a skin.
   *
   * @param jar the jar of the skin; if null or missing, nothing is known about the skin
   */
  static SkinTemplates of(File jar) throws IOException {
    StringBuilder all = new StringBuilder();
    if (jar != null && jar.isFile()) {
      try (ZipFile zip = new ZipFile(jar)) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          if (entry.getName().endsWith(".vm")) {
            byte[] template = zip.getInputStream(entry).readAllBytes();
            all.append(new String(template, StandardCharsets.UTF_8)).append('\n');
          }
        }
      }
    }
    return new SkinTemplates(all.toString());
  }

  /**
   * Whether the skin reads files of the site while it draws a page; true if nothing is known about
   * the skin. Sentry does so, to write the sizes of pictures and to make smaller copies.
   */
  boolean looksAtFiles() {
    return text.isEmpty() || text.contains("outputDirectory");
  }

  /** Whether the skin uses names that only Doxia 1 has. */
  boolean isForDoxia1() {
    return isForDoxia1;
  }

  /**
   * The names that need a value because the templates call methods of them, sorted. These are names
   * of tools, and names that only Doxia 1 has.
   */
  Set<String> wanted() {
    return Collections.unmodifiableSet(wanted);
  }

  /**
   * The first reference that Velocity printed literally.
   *
   * @param page the page in the skin
   * @param isOwn whether a text belongs to the page itself, not to the skin
   */
  Optional<String> unfilled(String page, Predicate<String> isOwn) {
    Matcher reference = REFERENCE.matcher(page);
    for (int at = page.indexOf('$'); at >= 0; at = page.indexOf('$', at + 1)) {
      reference.region(at, page.length());
      if (reference.lookingAt()
          && names.contains(reference.group(1))
          && text.contains(reference.group())
          && !isOwn.test(reference.group())) {
        return Optional.of(reference.group());
      }
    }
    return Optional.empty();
  }

  private static void add(Pattern pattern, String program, Set<String> names) {
    Matcher name = pattern.matcher(program);
    while (name.find()) {
      names.add(name.group(1));
    }
  }

  private static List<String> arguments(Pattern directive, String program) {
    List<String> all = new ArrayList<>();
    Matcher one = directive.matcher(program);
    while (one.find()) {
      all.add(program.substring(one.end(), closing(program, one.end())));
    }
    return all;
  }

  /** The offset after the parenthesis that closes the one opened before {@code from}. */
  private static int closing(String program, int from) {
    int open = 1;
    int at = from;
    while (at < program.length() && open > 0) {
      char c = program.charAt(at++);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return at;
  }
}
