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
 * The source of templates, assets and messages. Each file is taken from the first place that has
 * it:
 *
 * <ol>
 *   <li>the project's own folder, {@code src/site/fieldnotes/}
 *   <li>the theme that the POM names, {@code META-INF/fieldnotes/theme/NAME/} in a jar that is a
 *       dependency of the plugin, or in the plugin itself
 *   <li>that theme's parent, and the parent's
 *   <li>the built-in theme, {@code default}
 * </ol>
 *
 * <p>Messages are merged key by key: those of the language from all places come before those of all
 * languages. Immutable after loading; files are opened each time they are needed.
 */
public final class Theme {

  /** The theme at the end of every chain of parents. */
  public static final String DEFAULT = "default";

  /** Assets that only pages with diagrams need; a project can have its own, as of any other. */
  private static final Set<String> FOR_DIAGRAMS =
      Set.of("diagrams.css", "diagrams.js", "mermaid.min.js");

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
    // the last rule wins in CSS, so the most general style sheet comes first
    for (int i = sources.size() - 1; i >= 0; i--) {
      ThemeProperties properties = sources.get(i).properties();
      styles.addAll(properties.styles());
      scripts.addAll(properties.scripts());
      assets.addAll(properties.assets());
    }
    List.of(styles, scripts, assets).forEach(names -> names.removeAll(FOR_DIAGRAMS));
  }

  /**
   * Loads a theme and its parents.
   *
   * @throws ThemeException if there is no theme with that name, or a theme is its own ancestor
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
      throw new ThemeException("could not read the theme " + options.name() + ": " + e, e);
    }
  }

  private static ThemeSource.Jar jar(String name, ClassLoader jars) {
    ThemeSource.Jar jar = new ThemeSource.Jar(name, jars);
    if (!name.matches("[\\w.-]+") || !jar.exists()) {
      throw new ThemeException(
          "there is no theme '"
              + name
              + "'. The built-in themes are default and journal; any other needs a jar with "
              + "META-INF/fieldnotes/theme/"
              + name
              + "/theme.properties among the dependencies of fieldnotes-maven-plugin in <build>");
    }
    return jar;
  }

  /** The name of the theme in the POM. */
  public String name() {
    return name;
  }

  /** All files that are copied into the section, without templates and messages. */
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

  /** Finds a template, see {@link ThemeTemplates} for its name. */
  Optional<ThemeFile> template(String name) {
    int passed = 0;
    for (String rest = name;
        rest.startsWith(ThemeTemplates.ORIGINAL);
        rest = rest.substring(ThemeTemplates.ORIGINAL.length())) {
      passed++;
    }
    String path = file(name);
    for (ThemeSource source : sources) {
      // each original/ before the name skips one place that has the template
      if (source.has(path) && passed-- == 0) {
        return Optional.of(new ThemeFile(source, path));
      }
    }
    return Optional.empty();
  }

  /**
   * Identifies the files of this theme: equal for two themes that have the same files, so that what
   * was parsed for one can be used for the other.
   *
   * @throws ThemeException if a file cannot be looked at
   */
  Object state() {
    try {
      List<Object> states = new ArrayList<>();
      for (ThemeSource source : sources) {
        states.add(source.state());
      }
      return states;
    } catch (IOException e) {
      throw new ThemeException("could not read the theme " + name + ": " + e, e);
    }
  }

  /** The file of a template, in the form in which its author would look for it. */
  String templatePlace(String name) {
    return template(name).map(ThemeFile::place).orElse(name);
  }

  /** The places in which a template was looked for. */
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

  /**
   * The messages of the pages: those of the language take precedence over those of all languages;
   * for each language, the places are searched in order.
   *
   * @param suffixes the suffixes of the bundles, the most general first: {@code "", "_de",
   *     "_de_AT"}
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
          throw new ThemeException(
              "could not read " + source.place(path) + ": " + e.getMessage(), e);
        }
      }
    }
    return words;
  }

  /** Whether any place has messages in a language. */
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
