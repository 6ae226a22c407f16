package io.github.fieldnotes.mojo.start;

import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;

/** Escapes text for XML. */
final class XmlEscapes {

  private XmlEscapes() {}

  /** Text that can stand in an element or in an attribute in double quotes. */
  static String of(String text) {
    OutputSettings settings = new OutputSettings().escapeMode(Entities.EscapeMode.xhtml);
    return Entities.escape(text, settings);
  }
}
