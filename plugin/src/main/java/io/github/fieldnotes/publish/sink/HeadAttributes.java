package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.render.HeadElement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.swing.text.SimpleAttributeSet;
import org.apache.maven.doxia.sink.SinkEventAttributes;

/**
 * The attributes of an element as a sink takes them.
 *
 * <p>Doxia has a class for this, but Doxia 1 and 2 keep it in different packages, and only the
 * interface is handed over by every site plugin.
 */
final class HeadAttributes extends SimpleAttributeSet implements SinkEventAttributes {

  private static final long serialVersionUID = 1L;

  HeadAttributes(HeadElement element) {
    element
        .attributes()
        .forEach(entry -> addAttribute(entry.getKey(), value(entry.getKey(), entry.getValue())));
  }

  private static String value(String name, String value) {
    // an address must stay the same one to a browser, a text to a reader
    return name.equals("href") ? value.replace("$", "%24") : SinkPage.quoted(value);
  }

  /** Name and value, in order; new in Doxia 2. */
  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    Map<String, Object> entries = new LinkedHashMap<>();
    Collections.list(getAttributeNames())
        .forEach(name -> entries.put(name.toString(), getAttribute(name)));
    return entries.entrySet();
  }
}
