package io.github.fieldnotes.render.content;

import io.github.fieldnotes.model.Annotation;
import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionPlan.Places;
import io.github.fieldnotes.render.theme.Messages;
import io.github.fieldnotes.render.theme.Templates;
import io.github.fieldnotes.render.view.Views.LabelView;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Fills in the placeholders of a note's body for the page that shows it. Safe for threads. */
public final class PageMarkup {

  /** URL Standard, 4.4: browsers remove these from addresses, and XML turns them into spaces. */
  private static final Pattern LINE_ENDS = Pattern.compile("[\\t\\n\\r]+");

  private final Templates templates;
  private final Messages messages;
  private final Places places;

  /** Labels that were drawn: a section has few different ones. */
  private final Map<LabelView, String> labels = new ConcurrentHashMap<>();

  public PageMarkup(Templates templates, Messages messages, Places places) {
    this.templates = templates;
    this.messages = messages;
    this.places = places;
  }

  /** The body of a note as HTML. */
  public String fill(Note note, Route page) {
    return fill(note, Addressing.from(page), true);
  }

  /**
   * As {@link #fill(Note, Route)}, for output that is read outside the site, where diagrams and
   * formulas are their sources.
   */
  public String fill(Note note, Addressing addresses) {
    return fill(note, addresses, false);
  }

  private String fill(Note note, Addressing addresses, boolean onPage) {
    StringBuilder html = new StringBuilder();
    fill(note.body().markup().pieces(), note, addresses, onPage, html);
    return html.toString();
  }

  private void fill(
      List<Markup.Piece> pieces,
      Note note,
      Addressing addresses,
      boolean onPage,
      StringBuilder html) {
    for (Markup.Piece piece : pieces) {
      if (piece instanceof Markup.Html fixed) {
        html.append(fixed.html());
      } else if (piece instanceof Markup.Address address) {
        html.append(escape(address(address.target(), addresses)));
      } else if (piece instanceof Markup.Word word) {
        html.append(escape(messages.word(word.key())));
      } else if (piece instanceof Markup.Drawing drawing) {
        html.append(onPage ? Diagrams.html(drawing, messages) : "");
      } else if (piece instanceof Markup.Formula formula) {
        html.append(onPage ? formula.mathml() : "<code>" + escape(formula.tex()) + "</code>");
      } else if (piece instanceof Markup.Label label) {
        html.append(label(note.annotations().get(label.annotation()), note));
      } else if (piece instanceof Markup.Begin begin) {
        Annotation annotation = note.annotations().get(begin.annotation());
        html.append("<div class=\"").append(classes(annotation)).append("\">");
      } else if (piece instanceof Markup.Block block) {
        Annotation annotation = note.annotations().get(block.annotation());
        String others = block.classes().isEmpty() ? "" : escape(block.classes()) + " ";
        html.append(" id=\"").append(escape(annotation.anchor()));
        html.append("\" class=\"").append(others).append(classes(annotation)).append('"');
      } else if (piece instanceof Markup.Embed embed) {
        fill(embed.pieces(), note, addresses, onPage, html);
      } else {
        html.append("</div>");
      }
    }
  }

  private static String classes(Annotation annotation) {
    return "fn-annotation fn-kind-" + escape(annotation.kind().id());
  }

  /** The address of a target on a page, not escaped. */
  public String address(Target target, Route page) {
    return address(target, Addressing.from(page));
  }

  private String address(Target target, Addressing addresses) {
    if (target instanceof Target.ToNote to) {
      // an unpublished note has no page; the section's index is the closest alternative
      return places
          .note(to.note())
          .map(route -> addresses.of(route, to.anchor().replaceFirst("^#", "")))
          .orElseGet(() -> addresses.of(places.index(), ""));
    }
    if (target instanceof Target.ToMedia media) {
      return addresses.of(places.media().get(media.path()), "") + media.suffix();
    }
    if (target instanceof Target.ToFolder folder) {
      return places.folder(folder).map(r -> addresses.of(r, "")).orElse(folder.host());
    }
    return addresses.of(written(target.address()));
  }

  /**
   * An address at which there is nothing; like CommonMark's reference implementation, encodes
   * braces too.
   */
  private static String written(String address) {
    return LINE_ENDS.matcher(address).replaceAll("").replace("{", "%7B").replace("}", "%7D");
  }

  private String label(Annotation annotation, Note note) {
    LabelView view =
        new LabelView(
            annotation.kind().id(), messages.kind(annotation.kind(), false), annotation.label());
    return labels.computeIfAbsent(view, v -> templates.fill("label.ftlh", v, note.file()));
  }

  /** Escapes text for content and for double-quoted attributes. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
