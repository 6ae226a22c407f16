package io.github.fieldnotes.render;

import io.github.fieldnotes.render.theme.XmlText;
import java.util.List;
import java.util.Map;

/**
 * An element without content for a page's head: {@code link}, {@code meta} or {@code script}; with
 * only characters that XML can hold.
 *
 * @param name in lower case
 * @param attributes name and value, unescaped, in order
 */
public record HeadElement(String name, List<Map.Entry<String, String>> attributes) {

  /** Whether HTML wants an end tag, though there is no content. */
  public boolean hasEndTag() {
    return name.equals("script");
  }

  public HeadElement {
    attributes =
        attributes.stream().map(a -> Map.entry(a.getKey(), XmlText.of(a.getValue()))).toList();
  }
}
