package io.github.fieldnotes.render.theme;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Where templates, assets and messages come from. The first that has a file is taken:
 *
 * <ol>
 *   <li>the project's own folder, {@code src/site/fieldnotes/}
 *   <li>the theme that the POM names, {@code META-INF/fieldnotes/theme/NAME/} in a jar that is a
 *       dependency of the plugin, or in the plugin itself
 *   <li>that theme's parent, and the parent's
 *   <li>the built-in theme, {@code default}
 * </ol>
 */
public final class Theme {

  /** The theme that all others end in. */
  public static final String DEFAULT = "default";

  private static final String TEMPLATES = "templates/";
  private static final String ASSETS = "assets/";

  private final String name;
  private final List<ThemeSource> sources;
  private final Set<String> styles = new LinkedHashSet<>();
  private final Set<String> scripts = new LinkedHashSet<>();
  private final Set<String> assets = new LinkedHashSet<>();

  private Theme(String name, List<ThemeSource> sources) throws IOException {
    this.name = name;
    this.sources = sources;
    // what comes last wins in CSS, so the most general comes first
    for (int i = sources.size() - 1; i >= 0; i--) {
      ThemeProperties properties = sources.get(i).properties();
      styles.addAll(properties.styles());
      scripts.addAll(properties.scripts());
      assets.addAll(properties.assets());
    }
  }

  /**
   * Finds a theme and its parents.
   *
   * @throws ThemeException when there is no theme of that name, or it is its own parent
   */
  public static Theme load(ThemeOptions options) {
    try {
      List<ThemeSource> sources = new ArrayList<>();
      options.folder().ifPresent(folder -> sources.add(new ThemeSource.Folder(folder)));
      Set<String> names = new LinkedHashSet<>();
      String next = options.name();
      do {
        if (!names.add(next)) {
          throw new ThemeException(
              "the theme " + next + " is its own parent: " + String.join(" > ", names));
        }
        ThemeSource.Jar jar = jar(next, options.jars());
        sources.add(jar);
        String parent = jar.properties().parent();
        next = parent.isEmpty() && !next.equals(DEFAULT) ? DEFAULT : parent;
      } while (!next.isEmpty());
      return new Theme(options.name(), sources);
    } catch (IOException e) {
      throw new ThemeException("the theme " + options.name() + " cannot be read: " + e, e);
    }
  }

  private static ThemeSource.Jar jar(String name, ClassLoader jars) {
    ThemeSource.Jar jar = new ThemeSource.Jar(name, jars);
    if (!name.matches("[\\w.-]+") || !jar.exists()) {
      throw new ThemeException(
          "there is no theme '"
              + name
              + "'. Built in are default and journal; another is a jar with "
              + "META-INF/fieldnotes/theme/"
              + name
              + "/theme.properties among the dependencies of fieldnotes-maven-plugin in <build>");
    }
    return jar;
  }

  /** What the POM calls it. */
  public String name() {
    return name;
  }

  /** All files that are copied into the section, without what templates and messages are. */
  public List<String> assets() {
    Set<String> all = new LinkedHashSet<>(styles);
    all.addAll(scripts);
    all.addAll(assets);
    return List.copyOf(all);
  }

  /** The style sheets that pages link, the built-in ones first. */
  public List<String> styles() {
    return List.copyOf(styles);
  }

  /** The scripts that pages load, the built-in ones first. */
  public List<String> scripts() {
    return List.copyOf(scripts);
  }

  /** Loads templates by name: {@code note.ftlh}, {@code original/note.ftlh}. */
  TemplateLoader templates() {
    return new ThemeTemplates(this);
  }

  /** Opens a template, see {@link ThemeTemplates} for its name. */
  Optional<InputStream> template(String name) throws IOException {
    int last = place(name);
    return last < 0 ? Optional.empty() : sources.get(last).open(file(name));
  }

  /** The file of a template, as its author would look for it. */
  String templatePlace(String name) {
    try {
      int last = place(name);
      return last < 0 ? name : sources.get(last).place(file(name));
    } catch (IOException e) {
      return name;
    }
  }

  /** Where a template was looked for. */
  String templatePlaces(String name) {
    return ThemeSource.lookedIn(sources, file(name));
  }

  private static String file(String name) {
    return TEMPLATES
        + name.substring(
            name.lastIndexOf(ThemeTemplates.ORIGINAL) < 0
                ? 0
                : name.lastIndexOf(ThemeTemplates.ORIGINAL) + ThemeTemplates.ORIGINAL.length());
  }

  /** The place that has a template; each {@code original/} before its name passes one by. */
  private int place(String name) throws IOException {
    int passed = 0;
    for (String rest = name;
        rest.startsWith(ThemeTemplates.ORIGINAL);
        rest = rest.substring(ThemeTemplates.ORIGINAL.length())) {
      passed++;
    }
    for (int i = 0; i < sources.size(); i++) {
      Optional<InputStream> found = sources.get(i).open(file(name));
      if (found.isPresent()) {
        found.get().close();
        if (passed-- == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /**
   * The words of the pages: the language's, where a place has them, before those of all languages;
   * for each language in the order of the places.
   *
   * @param suffixes of the bundles, the most general first: {@code "", "_de", "_de_AT"}
   */
  Properties messages(List<String> suffixes) {
    Properties words = new Properties();
    for (String suffix : suffixes) {
      for (int i = sources.size() - 1; i >= 0; i--) {
        String path = "messages/messages" + suffix + ".properties";
        ThemeSource source = sources.get(i);
        try (InputStream in = source.open(path).orElse(InputStream.nullInputStream())) {
          words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
          throw new ThemeException(source.place(path) + " cannot be read: " + e.getMessage(), e);
        }
      }
    }
    return words;
  }

  /** Whether any place has words in a language. */
  boolean speaks(Locale locale) {
    return !messages(List.of("_" + locale.getLanguage())).isEmpty();
  }

  /** Copies an asset: {@code fieldnotes.css}. */
  public void copyAsset(String name, OutputStream out) throws IOException {
    for (ThemeSource source : sources) {
      Optional<InputStream> found = source.open(ASSETS + name);
      if (found.isPresent()) {
        try (InputStream in = found.get()) {
          in.transferTo(out);
        }
        return;
      }
    }
    throw new ThemeException(
        "the theme has no asset "
            + name
            + "; looked for "
            + ThemeSource.lookedIn(sources, ASSETS + name));
  }
}
