package io.github.fieldnotes.read.html;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reports what is removed from one note's raw HTML and attribute lists. */
public final class DroppedHtmlReport {

  private final HtmlAllowList allowed;
  private final Diagnostics diagnostics;

  /** Reported markup that only changes the look of text; each is reported once in a note. */
  private final Set<String> looks = new HashSet<>();

  /** The classes reported so far. */
  private final Set<String> names;

  public DroppedHtmlReport(HtmlAllowList allowed, Diagnostics diagnostics) {
    this(allowed, diagnostics, Set.of());
  }

  /** Creates a report that does not repeat these classes. */
  public DroppedHtmlReport(HtmlAllowList allowed, Diagnostics diagnostics, Set<String> classes) {
    this.allowed = allowed;
    this.diagnostics = diagnostics;
    this.names = new HashSet<>(classes);
  }

  /** A copy of the classes reported so far. */
  public Set<String> classes() {
    return Set.copyOf(names);
  }

  /** Reports a tag if it is removed; returns whether it stays. */
  boolean stays(Element element, Location place) {
    String tag = element.normalName();
    boolean box = tag.equals("input") && element.attr("type").equalsIgnoreCase("checkbox");
    boolean stays = tag.equals("input") ? box : allowed.allows(tag);
    if (!stays) {
      report(HtmlAllowList.acts(tag), "<" + tag + ">", place);
    }
    return stays;
  }

  /** Reports an attribute if it is removed. */
  void attribute(Element element, Attribute attribute, Location place) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    if (!allowed.allows(element, attribute)) {
      boolean isId = name.equals("id");
      String what = isId ? "id=\"" + attribute.getValue() + "\"" : "the attribute \"" + name + "\"";
      report(isId || HtmlAllowList.actsAttribute(name), what, place);
    } else if (name.equals("class")) {
      for (String one : attribute.getValue().strip().split("\\s+")) {
        if (!one.isEmpty() && !HtmlAllowList.allowsClass(one)) {
          name(one, place);
        }
      }
    }
  }

  /** Reports a class that is removed, unless it was reported before. */
  public void name(String name, Location place) {
    if (names.add(name)) {
      diagnostics.report(Problem.DROPPED_CLASS, place, name);
    }
  }

  private void report(boolean acts, String what, Location place) {
    if (acts) {
      diagnostics.report(Problem.DROPPED_HTML, place, what);
    } else if (looks.add(what)) {
      diagnostics.report(Problem.DROPPED_LOOKS, place, what);
    }
  }
}
