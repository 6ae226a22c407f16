package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.render.HeadElement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.swing.text.SimpleAttributeSet;
import org.apache.maven.doxia.sink.SinkEventAttributes;

/**
 * The attributes of an element, as a sink accepts them.
 *
 * <p>Doxia has a class for this, but Doxia 1 and 2 have it in different packages, and only the
 * interface is available in every site plugin.
 */
final class HeadAttributes extends SimpleAttributeSet implements SinkEventAttributes {

  private static final long serialVersionUID = 1L;

  HeadAttributes(HeadElement element) {
    element
        .attributes()
        .forEach(entry -> addAttribute(entry.getKey(), value(entry.getKey(), entry.getValue())));
  }

  private static String value(String name, String value) {
    // an address must stay the same for a browser, other text for a reader
    return name.equals("href") ? value.replace("$", "%24") : SinkPage.quoted(value);
  }

  /** The names and values, in order. Only Doxia 2 calls this. */
  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    Map<String, Object> entries = new LinkedHashMap<>();
    Collections.list(getAttributeNames())
        .forEach(name -> entries.put(name.toString(), getAttribute(name)));
    return entries.entrySet();
  }
}
