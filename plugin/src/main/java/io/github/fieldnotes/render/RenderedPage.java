package io.github.fieldnotes.render;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.render.theme.XmlText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page without the site around it.
 *
 * @param route where it stands
 * @param title plain text, for the head
 * @param date of its content
 * @param authors of its content; may be empty
 * @param head elements beside title, author and date
 * @param body HTML, one element of {@code class="fieldnotes"}
 */
public record RenderedPage(
    Route route,
    String title,
    Optional<LocalDate> date,
    List<String> authors,
    List<HeadElement> head,
    String body) {

  public RenderedPage {
    title = XmlText.of(title);
    authors = authors.stream().map(XmlText::of).toList();
    head = List.copyOf(head);
  }

  /** The same page with another body. */
  RenderedPage with(String other) {
    return new RenderedPage(route, title, date, authors, head, other);
  }
}
