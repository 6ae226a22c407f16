package io.github.fieldnotes.render.theme;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import io.github.fieldnotes.render.view.Views;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Fills templates with views. Templates have no access to classes, files or the network, and their
 * output contains only characters that XML allows.
 *
 * <p>Templates see records only, and of these only the components ({@link ViewAccess}). Output is
 * escaped for HTML unless a view wraps it with {@link #html}. A failure becomes a {@link
 * ThemeException} with the file, line and column. Thread-safe: pages are rendered in parallel.
 */
public final class Templates {

  private static final Version VERSION = Configuration.VERSION_2_3_35;

  /**
   * The templates that were parsed last. The sections of a process, one for each language and
   * module, usually share them; only one theme is kept, and with it only one class loader.
   */
  private static final AtomicReference<Parsed> LAST = new AtomicReference<>();

  private final Configuration configuration;
  private final Messages messages;
  private final TemplateFailures failures;

  /**
   * The templates of a theme, each parsed when it is first used.
   *
   * @param theme its {@linkplain Theme#state state}
   */
  private record Parsed(Object theme, Configuration configuration) {}

  public Templates(Theme theme, Messages messages) {
    this(parsed(theme), messages, TemplateFailures.of(theme));
  }

  Templates(TemplateLoader loader, Messages messages, TemplateFailures failures) {
    this(configuration(loader), messages, failures);
  }

  private Templates(Configuration configuration, Messages messages, TemplateFailures failures) {
    this.configuration = configuration;
    this.messages = messages;
    this.failures = failures;
  }

  private static Configuration parsed(Theme theme) {
    Object state = theme.state();
    Parsed last = LAST.get();
    if (last == null || !last.theme().equals(state)) {
      last = new Parsed(state, configuration(theme.templates()));
      LAST.set(last);
    }
    return last.configuration();
  }

  private static Configuration configuration(TemplateLoader loader) {
    Configuration configuration = new Configuration(VERSION);
    configuration.setTemplateLoader(loader);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setObjectWrapper(ViewWrapper.of(VERSION));
    return configuration;
  }

  /**
   * Fills a template.
   *
   * @param name {@code note.ftlh}
   * @param view the view, which the template sees as {@code page}
   * @param subject what the page is about, for the error message
   */
  public String fill(String name, Record view, String subject) {
    return filled(name, Map.of("page", view), subject);
  }

  /**
   * Fills the template of a page.
   *
   * @param site the site view, which the template sees as {@code site}
   */
  public String fill(String name, Record view, Views.SectionView section, String subject) {
    return filled(name, Map.of("page", view, "section", section), subject);
  }

  private String filled(String name, Map<String, Record> views, String subject) {
    StringWriter out = new StringWriter(16 * 1024);
    Map<String, Object> names = new HashMap<>(views);
    names.put("words", messages);
    try {
      configuration.getTemplate(name).process(names, out);
      return XmlText.of(out.toString());
    } catch (TemplateNotFoundException e) {
      throw new ThemeException(failures.missing(e), e);
    } catch (ParseException e) {
      throw new ThemeException(failures.broken(e), e);
    } catch (TemplateException e) {
      throw new ThemeException(failures.failing(e, views, subject), e);
    } catch (StackOverflowError e) {
      throw new ThemeException(failures.endless(name, subject), e);
    } catch (IOException e) {
      throw new ThemeException("could not read the template " + name + ": " + e.getMessage(), e);
    }
  }
}
