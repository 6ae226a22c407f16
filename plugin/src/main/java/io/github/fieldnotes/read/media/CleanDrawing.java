package io.github.fieldnotes.read.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Rewrites an SVG drawing in memory, so that it runs and loads nothing. */
public final class CleanDrawing {

  private CleanDrawing() {}

  /** The drawing without what {@link MediaRewriter} refuses; empty if it is not valid SVG. */
  public static Optional<String> of(byte[] svg) {
    StringWriter out = new StringWriter();
    try {
      new DrawingWriter(out).write(new ByteArrayInputStream(svg));
      return Optional.of(out.toString());
    } catch (IOException | XMLStreamException e) {
      return Optional.empty();
    }
  }
}
