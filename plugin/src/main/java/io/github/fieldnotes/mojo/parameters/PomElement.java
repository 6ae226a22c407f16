package io.github.fieldnotes.mojo.parameters;

import static java.util.Map.entry;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.read.config.ConfigurationValue;
import io.github.fieldnotes.read.config.ConfigurationValue.Entries;
import io.github.fieldnotes.read.config.ConfigurationValue.Entry;
import io.github.fieldnotes.read.config.ConfigurationValue.Items;
import io.github.fieldnotes.read.config.ConfigurationValue.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.InputLocation;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * An element of a plugin's configuration, read as a configuration value. The path of its location
 * describes the element in words; line and column are those of the POM, or 0 if Maven does not know
 * them.
 *
 * @param element with {@code ${…}} interpolated
 * @param source the same element as written in the POM; null if Maven does not provide it
 * @param words the position of the element: {@code <kinds>, second <kind>}
 */
record PomElement(PlexusConfiguration element, Xpp3Dom source, String words) {

  /** The elements that are lists, with the names of their items. */
  private static final Map<String, String> LISTS =
      Map.ofEntries(
          entry("kinds", "kind"),
          entry("place", "rule"),
          entry("people", "person"),
          entry("labels", "label"),
          entry("sections", "section"),
          entry("aliases", "alias"),
          entry("statusHeadings", "heading"),
          entry("proposed", "word"),
          entry("accepted", "word"),
          entry("rejected", "word"),
          entry("deprecated", "word"),
          entry("superseded", "word"));

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  /** The value. An element that does not belong in a list is reported. */
  ConfigurationValue value(Diagnostics diagnostics) {
    String item = LISTS.get(element.getName());
    if (element.getChildCount() == 0) {
      return new Text(element.getValue("").strip(), place());
    }
    List<PomElement> children = children();
    if (item == null) {
      return new Entries(
          children.stream()
              .map(child -> new Entry(child.name(), child.place(), child.value(diagnostics)))
              .toList(),
          place());
    }
    List<ConfigurationValue> items = new ArrayList<>();
    for (PomElement child : children) {
      if (child.name().equals(item)) {
        items.add(child.value(diagnostics));
      } else {
        diagnostics.report(Problem.UNKNOWN_KEY, child.place(), child.name(), item);
      }
    }
    return new Items(items, place());
  }

  Location place() {
    return source != null && source.getInputLocation() instanceof InputLocation location
        ? new Location(words, location.getLineNumber(), location.getColumnNumber())
        : new Location(words, 0, 0);
  }

  private String name() {
    return element.getName();
  }

  private List<PomElement> children() {
    List<PomElement> children = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < element.getChildCount(); i++) {
      PlexusConfiguration child = element.getChild(i);
      boolean same = source != null && i < source.getChildCount();
      int number = counts.merge(child.getName(), 1, Integer::sum);
      boolean one = !LISTS.containsKey(element.getName());
      String which = one ? "" : ordinal(number) + " ";
      children.add(
          new PomElement(
              child,
              same ? source.getChild(i) : null,
              words + ", " + which + "<" + child.getName() + ">"));
    }
    return children;
  }

  private static String ordinal(int number) {
    return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + "th";
  }
}
