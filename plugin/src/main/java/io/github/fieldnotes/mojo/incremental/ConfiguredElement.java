package io.github.fieldnotes.mojo.incremental;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * An element of a goal's configuration.
 *
 * @param text empty when it holds none
 * @param attributes in no order
 * @param children in order
 */
record ConfiguredElement(
    String name,
    Optional<String> text,
    Map<String, String> attributes,
    List<ConfiguredElement> children) {

  ConfiguredElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  static ConfiguredElement of(Xpp3Dom element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String name : element.getAttributeNames()) {
      attributes.put(name, element.getAttribute(name));
    }
    return new ConfiguredElement(
        element.getName(),
        Optional.ofNullable(element.getValue()),
        attributes,
        Arrays.stream(element.getChildren()).map(ConfiguredElement::of).toList());
  }
}
