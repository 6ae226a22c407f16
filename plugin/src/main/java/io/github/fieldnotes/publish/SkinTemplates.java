package io.github.fieldnotes.publish;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The Velocity templates of a skin.
 *
 * <p>Velocity prints a reference that has no value as it stands in the template. A skin may mean
 * that, for a script in the page: {@code $matchMedia} in Sentry is Angular's. Such a name is in no
 * directive of the templates, has no method called outside of scripts, and is none of Doxia's.
 */
final class SkinTemplates {

  /** What Doxia's site renderer 1 hands to skins and 2 does not. */
  private static final Set<String> OF_DOXIA_1 =
      Set.of("currentDate", "dateFormat", "dateRevision", "FileUtils", "i18n");

  /** What both hand to skins. */
  private static final Set<String> OF_DOXIA =
      Set.of(
          "alignedFileName",
          "alignedFilePath",
          "authors",
          "bodyContent",
          "currentFileName",
          "currentFilePath",
          "decoration",
          "docRenderingContext",
          "documentDate",
          "doxiaSiteRendererVersion",
          "esc",
          "headContent",
          "locale",
          "PathTool",
          "project",
          "publishDate",
          "relativePath",
          "shortTitle",
          "site",
          "StringUtils",
          "supportedLocales",
          "title");

  private static final Pattern COMMENT = Pattern.compile("#\\*.*?\\*#|##[^\\n]*", Pattern.DOTALL);
  private static final Pattern SCRIPT =
      Pattern.compile("<(script|style)\\b.*?</\\1\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern DIRECTIVE = Pattern.compile("#@?\\{?[A-Za-z_]\\w*\\}?\\s*\\(");
  private static final Pattern NAME = Pattern.compile("\\$!?\\{?([A-Za-z_][\\w-]*)");
  private static final Pattern CALL =
      Pattern.compile(NAME.pattern() + "(?:\\.[A-Za-z_]\\w*)*\\.[A-Za-z_]\\w*\\s*\\(");
  private static final Pattern REFERENCE =
      Pattern.compile(NAME.pattern() + "((?:\\.[A-Za-z_]\\w*)*)");

  private final String text;
  private final Set<String> names = new HashSet<>(OF_DOXIA);
  private final boolean isForDoxia1;

  /** Of the text of all templates. */
  SkinTemplates(String text) {
    this.text = text;
    String program = COMMENT.matcher(text).replaceAll("");
    Matcher directive = DIRECTIVE.matcher(program);
    while (directive.find()) {
      add(NAME, program.substring(directive.end(), closing(program, directive.end())));
    }
    add(CALL, SCRIPT.matcher(program).replaceAll(""));
    isForDoxia1 = names.stream().anyMatch(OF_DOXIA_1::contains);
  }

  /**
   * Those of a skin.
   *
   * @param jar null or missing for a skin of which nothing is known
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
   * Whether the skin looks at the files of the site while it draws a page, as Sentry does, which
   * says how large pictures are and makes smaller ones; also when nothing is known of it.
   */
  boolean looksAtFiles() {
    return text.isEmpty() || text.contains("outputDirectory");
  }

  /** Whether the skin uses what only Doxia 1 has. */
  boolean isForDoxia1() {
    return isForDoxia1;
  }

  /**
   * The first reference that Velocity left as it stands in the template.
   *
   * @param page in the skin
   * @param isOwn whether a text is of the page itself, not of the skin
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

  private void add(Pattern pattern, String program) {
    Matcher name = pattern.matcher(program);
    while (name.find()) {
      names.add(name.group(1));
    }
  }

  /** Where the parenthesis that opens before {@code from} is closed. */
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
