package io.github.fieldnotes.read.body;

import io.github.fieldnotes.model.Markup;
import io.github.fieldnotes.model.Markup.Piece;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.source.Budget;
import java.util.ArrayList;
import java.util.List;

/** Collects HTML and its placeholders in the order of the page. */
public final class MarkupBuilder {

  /** A placeholder, before the character at {@code position} of the HTML. */
  record Open(int position, Piece piece) {}

  private final Budget budget;
  private final StringBuilder html = new StringBuilder();
  private final List<Open> open = new ArrayList<>();

  public MarkupBuilder(Budget budget) {
    this.budget = budget;
  }

  /** Adds HTML unchanged. */
  public MarkupBuilder html(CharSequence markup) {
    budget.charge(markup.length());
    html.append(markup);
    return this;
  }

  /** Adds text, escaped for content and for double-quoted attributes. */
  public MarkupBuilder text(CharSequence text) {
    budget.charge(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        // a character reference can produce a noncharacter, which HTML does not allow
        case '\uFDD0', '\uFDD1' -> html.append('\uFFFD');
        default -> html.append(c);
      }
    }
    return this;
  }

  /** Adds {@code name="value"} preceded by a space; line endings become spaces, as in XML. */
  MarkupBuilder attribute(String name, CharSequence value) {
    String line = value.toString().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    return html(" ").html(name).html("=\"").text(line).html("\"");
  }

  /** Adds {@code name="…"} with an address that is filled in when a page is rendered. */
  MarkupBuilder address(String name, Target target) {
    budget.charge(target.address().length());
    return html(" ").html(name).html("=\"").piece(new Markup.Address(target)).html("\"");
  }

  /** Adds a diagram, which counts as long as it is. */
  MarkupBuilder drawing(Markup.Drawing drawing) {
    budget.charge(drawing.svg().length());
    return piece(drawing);
  }

  /** Adds a formula, which counts as long as it is. */
  MarkupBuilder formula(Markup.Formula formula) {
    budget.charge(formula.mathml().length());
    return piece(formula);
  }

  MarkupBuilder piece(Piece piece) {
    open.add(new Open(html.length(), piece));
    return this;
  }

  /** The HTML without its placeholders. */
  String html() {
    return html.toString();
  }

  List<Open> open() {
    return open;
  }

  /** Returns the collected markup. */
  public Markup build() {
    List<Piece> pieces = new ArrayList<>(2 * open.size() + 1);
    int done = 0;
    for (Open place : open) {
      addHtml(pieces, done, place.position());
      pieces.add(place.piece());
      done = place.position();
    }
    addHtml(pieces, done, html.length());
    return new Markup(pieces);
  }

  private void addHtml(List<Piece> pieces, int from, int to) {
    if (to > from) {
      pieces.add(new Markup.Html(html.substring(from, to)));
    }
  }
}
