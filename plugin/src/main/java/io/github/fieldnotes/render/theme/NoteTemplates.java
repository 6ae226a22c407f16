package io.github.fieldnotes.render.theme;

import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeSet;

/**
 * Fills templates of new notes, which are Markdown: {@code src/site/fieldnotes/new/decision.md} of
 * the project, or the one that is built in.
 *
 * <p>As in the templates of pages, there is no access to classes, files or the network. A template
 * sees texts only. Nothing is escaped, because what a user writes into a note is Markdown anyway.
 */
public final class NoteTemplates {

  private static final Version VERSION = Configuration.VERSION_2_3_35;

  private final ThemeSource project;

  /**
   * The templates for a project.
   *
   * @param folder the project's {@code src/site/fieldnotes}; it need not exist
   */
  public NoteTemplates(Path folder) {
    this.project = new ThemeSource.Folder(folder);
  }

  /** Fills the project's own template; empty if it has none for this kind. */
  public Optional<String> ofProject(String kind, Map<String, Object> facts) {
    String path = path(kind);
    return project.has(path)
        ? Optional.of(fill(new ThemeFile(project, path), facts))
        : Optional.empty();
  }

  /** Fills the built-in template. */
  public String builtIn(String kind, Map<String, Object> facts) {
    ThemeSource theme = new ThemeSource.Jar(Theme.DEFAULT, NoteTemplates.class.getClassLoader());
    return fill(new ThemeFile(theme, path(kind)), facts);
  }

  private static String path(String kind) {
    return "new/" + kind + ".md";
  }

  private static String fill(ThemeFile file, Map<String, Object> facts) {
    String place = file.place();
    StringWriter out = new StringWriter();
    try (Reader reader = new InputStreamReader(file.open(), StandardCharsets.UTF_8)) {
      new Template(place, reader, configuration()).process(facts, out);
      return out.toString();
    } catch (ParseException e) {
      throw new ThemeException(
          at(place, e.getLineNumber(), e.getColumnNumber())
              + "the template is broken: "
              + e.getEditorMessage().strip(),
          e);
    } catch (TemplateException e) {
      throw new ThemeException(
          at(place, e.getLineNumber(), e.getColumnNumber()) + failure(e, facts), e);
    } catch (IOException e) {
      throw new ThemeException("could not read the template " + place + ": " + e.getMessage(), e);
    }
  }

  private static String failure(TemplateException e, Map<String, Object> facts) {
    return e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null
        ? "there is no "
            + e.getBlamedExpressionString()
            + " here; a template of a new note can use "
            + String.join(", ", new TreeSet<>(facts.keySet()))
        : "the template fails: " + e.getMessageWithoutStackTop();
  }

  private static String at(String place, Integer line, Integer column) {
    return place + ":" + line + ":" + column + ": ";
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(VERSION);
    configuration.setTemplateLoader(new Nothing());
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(PlainTextOutputFormat.INSTANCE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
    return configuration;
  }

  /** Templates of notes include no others. */
  private record Nothing() implements TemplateLoader {

    @Override
    public Object findTemplateSource(String name) {
      return null;
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return Reader.nullReader();
    }

    @Override
    public void closeTemplateSource(Object source) {
      // nothing is open
    }
  }
}
