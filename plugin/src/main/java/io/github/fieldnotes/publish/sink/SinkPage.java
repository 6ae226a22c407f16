package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.render.HeadElement;
import io.github.fieldnotes.render.RenderedPage;
import org.apache.maven.doxia.sink.Sink;

/**
 * Writes one page to one sink.
 *
 * <p>Uses only what Doxia 1 and 2 have in common, so that one jar serves every site plugin.
 */
public final class SinkPage {

  /** Doxia's number for an element without end tag ({@code HtmlMarkup.TAG_TYPE_SIMPLE}). */
  private static final Object[] EMPTY_ELEMENT = {1};

  /** {@code HtmlMarkup.TAG_TYPE_START} and {@code TAG_TYPE_END}. */
  private static final Object[] START_TAG = {2};

  private static final Object[] END_TAG = {3};

  private SinkPage() {}

  /**
   * Writes head and body, and closes the sink.
   *
   * @param isOpened whether tools of the skin open pictures: nobody can go on when they fail
   */
  public static void write(RenderedPage page, Sink sink, boolean isOpened) {
    write(page, isOpened ? Pictures.hide(body(page), picture -> true) : body(page), sink);
  }

  /** What a sink makes of the body. */
  public static String body(RenderedPage page) {
    return VelocityText.html(ClientTemplates.marked(page.body()));
  }

  /** Writes the head alone, and closes the sink. */
  public static void writeHead(RenderedPage page, Sink sink) {
    write(page, "", sink);
  }

  private static void write(RenderedPage page, String body, Sink sink) {
    sink.head();
    title(page, sink);
    for (String author : page.authors()) {
      sink.author();
      sink.text(quoted(author));
      sink.author_();
    }
    page.date()
        .ifPresent(
            date -> {
              sink.date();
              sink.text(date.toString());
              sink.date_();
            });
    for (HeadElement element : page.head()) {
      // raw text in a head is lost without a word; this is what arrives
      HeadAttributes attributes = new HeadAttributes(element);
      if (element.hasEndTag()) {
        sink.unknown(element.name(), START_TAG, attributes);
        sink.unknown(element.name(), END_TAG, null);
      } else {
        sink.unknown(element.name(), EMPTY_ELEMENT, attributes);
      }
    }
    sink.head_();
    sink.body();
    sink.rawText(body);
    sink.body_();
    sink.flush();
    sink.close();
  }

  /** Text that nothing evaluates, neither the skin nor its page. */
  public static String plain(String text) {
    return VelocityText.plain(ClientTemplates.broken(text));
  }

  /** The same for the value of an attribute that a skin may write anew. */
  static String quoted(String text) {
    return VelocityText.quoted(ClientTemplates.broken(text));
  }

  private static void title(RenderedPage page, Sink sink) {
    sink.title();
    sink.text(plain(page.title()));
    sink.title_();
  }
}
