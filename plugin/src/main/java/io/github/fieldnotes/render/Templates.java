package io.github.fieldnotes.render;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** Fills templates with views. A template reaches no class, no file and no network. */
final class Templates {

  private static final Version VERSION = Configuration.VERSION_2_3_35;

  private final Configuration configuration;

  Templates(TemplateLoader loader, Messages messages) throws TemplateModelException {
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
    DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(VERSION);
    wrapper.setMemberAccessPolicy(new ViewAccess());
    configuration.setObjectWrapper(wrapper.build());
    configuration.setSharedVariable("words", messages);
  }

  /**
   * Fills a template.
   *
   * @param name {@code note.ftlh}
   * @param view what the template sees as {@code page}
   * @param subject what the page is about, for the message when it fails
   */
  String fill(String name, Record view, String subject) {
    StringWriter out = new StringWriter(16 * 1024);
    try {
      Template template = configuration.getTemplate(name);
      template.process(Map.of("page", view), out);
      return out.toString();
    } catch (TemplateNotFoundException e) {
      throw new ThemeException("the theme has no template " + e.getTemplateName(), e);
    } catch (ParseException e) {
      String place = place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber());
      throw new ThemeException(place + "the template is broken: " + e.getEditorMessage(), e);
    } catch (TemplateException e) {
      // Not always the template asked for: the failing line may be in one that it imports.
      String place = place(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber());
      throw new ThemeException(
          place + "the template fails on " + subject + ": " + e.getMessageWithoutStackTop(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String place(String template, Integer line, Integer column) {
    return template + ":" + line + ":" + column + ": ";
  }

  /** HTML that templates print as it is. */
  static TemplateHTMLOutputModel html(String html) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }
}
