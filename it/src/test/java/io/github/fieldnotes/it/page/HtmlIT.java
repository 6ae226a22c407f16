package io.github.fieldnotes.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.it.site.BuiltSite;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Whether every page is valid HTML, as the Nu checker judges it: our own part in a bare document.
 */
class HtmlIT {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  @ParameterizedTest
  @ValueSource(strings = {"way-a", "journal", "languages", "markup", "theme-jar/site"})
  void everyPageIsValid(String project) throws Exception {
    BuiltSite site = new BuiltSite(project);
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true);
    validator.setUpMainSchema(SCHEMA, new Errors());
    List<String> errors = new ArrayList<>();
    for (String path : site.sectionPages()) {
      Errors found = new Errors();
      validator.setUpValidatorAndParsers(found, false, false);
      validator.checkHtmlInputSource(new InputSource(new StringReader(document(site, path))));
      found.all.stream()
          // how an author steps from heading to heading is not ours to change
          .filter(e -> !(isNote(site, path) && e.matches(".*skipping \\d+ heading levels?.*")))
          .forEach(error -> errors.add(path + ": " + error));
    }

    assertThat(site.sectionPages()).isNotEmpty();
    assertThat(errors).isEmpty();
  }

  private static boolean isNote(BuiltSite site, String path) {
    return site.part(path).hasClass("fn-note");
  }

  /** The file as it was written, without what the skin put around our part. */
  private static String document(BuiltSite site, String path) {
    String html = BuiltSite.text(site.file(path));
    int start = html.indexOf("<fieldnotes-section");
    String close = "</fieldnotes-section>";
    int end = html.lastIndexOf(close) + close.length();
    assertThat(end).as("the end of our part in " + path).isGreaterThan(start);
    StringBuilder head = new StringBuilder();
    site.page(path).select("head > *").stream()
        .filter(
            e -> e.outerHtml().matches("(?s).*(assets/|og:|article:|\"description\"|alternate).*"))
        .forEach(e -> head.append(e.outerHtml()).append('\n'));
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><title>x</title>"
        + head
        + "</head><body><main>"
        + html.substring(start, end)
        + "</main></body></html>";
  }

  /** Warnings are the checker's opinion; errors are the standard's. */
  private static final class Errors implements ErrorHandler {

    private final List<String> all = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      // an opinion, such as that a section should have a heading
    }

    @Override
    public void error(SAXParseException e) {
      all.add(e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      error(e);
    }
  }
}
