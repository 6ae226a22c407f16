package io.github.fieldnotes.render;

import java.util.List;
import java.util.Map;

/**
 * An empty element for a page's head: {@code link} or {@code meta}.
 *
 * @param name in lower case
 * @param attributes name and value, unescaped, in order
 */
public record HeadElement(String name, List<Map.Entry<String, String>> attributes) {

  public HeadElement {
    attributes = List.copyOf(attributes);
  }
}
