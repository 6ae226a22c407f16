package io.github.fieldnotes.read.body;

import io.github.fieldnotes.read.syntax.AttributeList;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the attributes that a note may set; all others, such as {@code onclick}, are left out. */
final class Attributes {

  private static final Set<String> ALLOWED =
      Set.of("id", "title", "lang", "dir", "width", "height");
  private static final Pattern SIZE = Pattern.compile("\\d{1,4}(?:px|%)?");

  private Attributes() {}

  /** Writes the classes and the allowed attributes, each preceded by a space. */
  static void write(AttributeList attributes, MarkupBuilder out) {
    if (!attributes.classes().isEmpty()) {
      out.attribute("class", String.join(" ", attributes.classes()));
    }
    attributes
        .values()
        .forEach(
            (name, value) -> {
              boolean size = name.equals("width") || name.equals("height");
              if (ALLOWED.contains(name) && (!size || SIZE.matcher(value).matches())) {
                out.attribute(name, size ? value.replace("px", "") : value);
              }
            });
  }
}
