package io.github.fieldnotes.read.media;

import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the size that a drawing gives itself: {@code width} and {@code height} in pixels. */
final class SvgSize {

  private static final Pattern PIXELS =
      Pattern.compile("\\s*(\\d{1,6})(?:\\.\\d{1,9})?(?:px)?\\s*");

  private SvgSize() {}

  /** The size in the first tag; empty if it is in other units or missing. */
  static Optional<PictureSize> of(InputStream in) {
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      reader.nextTag();
      Optional<Integer> width = pixels(reader.getAttributeValue(null, "width"));
      Optional<Integer> height = pixels(reader.getAttributeValue(null, "height"));
      return width.flatMap(w -> height.map(h -> new PictureSize(w, h)));
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> pixels(String value) {
    Matcher pixels = value == null ? null : PIXELS.matcher(value);
    return pixels != null && pixels.matches()
        ? Optional.of(Integer.parseInt(pixels.group(1)))
        : Optional.empty();
  }
}
