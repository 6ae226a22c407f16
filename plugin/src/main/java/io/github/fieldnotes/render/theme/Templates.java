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
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

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

  private final Configuration configuration;

  private final TemplateFailures failures;

  public Templates(Theme theme, Messages messages) {
    this(theme.templates(), messages, TemplateFailures.of(theme));
  }

  Templates(TemplateLoader loader, Messages messages, TemplateFailures failures) {
    this.failures = failures;
    configuration = new Configuration(VERSION);
    configuration.setTemplateLoader(loader);
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
    configuration.setSharedVariable("words", messages);
  }

  /**
   * Fills a template.
   *
   * @param name {@code note.ftlh}
   * @param view the view, which the template sees as {@code page}
   * @param subject what the page is about, for the error message
   */
  public String fill(String name, Record view, String subject) {
    return fill(name, Map.of("page", view), subject);
  }

  /**
   * Fills the template of a page.
   *
   * @param site the site view, which the template sees as {@code site}
   */
  public String fill(String name, Record view, Views.SectionView section, String subject) {
    return fill(name, Map.of("page", view, "section", section), subject);
  }

  private String fill(String name, Map<String, Record> views, String subject) {
    StringWriter out = new StringWriter(16 * 1024);
    try {
      configuration.getTemplate(name).process(views, out);
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
