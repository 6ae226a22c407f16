package io.github.fieldnotes.read.media;

import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.read.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Files that a browser shows as pages, with scripts of their own when they are opened by their
 * addresses: published is what an allow-list keeps of them, and never their own bytes.
 */
public enum MediaRewriter implements Media.Content {

  /** SVG. */
  DRAWING {
    @Override
    Looked rewrite(InputStream in, Writer out) throws IOException {
      try {
        return new Looked("", new DrawingWriter(out).write(in));
      } catch (XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        return Looked.refused("it is no drawing of SVG, see its line " + line);
      }
    }
  },

  /** HTML. */
  PAGE {
    @Override
    Looked rewrite(InputStream in, Writer out) throws IOException {
      Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
      Document document = Jsoup.parse(in, null, "", parser);
      return new Looked("", new PageWriter(out).write(document));
    }
  };

  /** Bytes of the largest file that is looked at. */
  static final long LARGEST = 16L * 1024 * 1024;

  private static final int DEEPEST = 400;

  /**
   * What became of a file.
   *
   * @param refusal why it cannot be published; empty when it is
   * @param dropped the first of what is left out because it could run
   */
  public record Looked(String refusal, Optional<String> dropped) {

    static Looked refused(String why) {
      return new Looked(why, Optional.empty());
    }
  }

  abstract Looked rewrite(InputStream in, Writer out) throws IOException;

  /** How a file with this ending is written; empty for one that is copied, or not published. */
  public static Optional<MediaRewriter> of(String ending) {
    return switch (ending) {
      case "svg" -> Optional.of(DRAWING);
      case "htm", "html" -> Optional.of(PAGE);
      default -> Optional.empty();
    };
  }

  /** What would become of a file. */
  public Looked look(Path source) {
    try {
      return Files.size(source) > LARGEST
          ? Looked.refused("it has more than 16 MiB")
          : rewrite(source, Writer.nullWriter());
    } catch (IOException e) {
      return Looked.refused("it cannot be read: " + SourceText.reason(source, e));
    }
  }

  @Override
  public void write(Path source, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    Looked looked = rewrite(source, writer);
    if (!looked.refusal().isEmpty()) {
      throw new IOException(source + " has changed while the section was made");
    }
    writer.flush();
  }

  private Looked rewrite(Path source, Writer out) throws IOException {
    try (InputStream in = Files.newInputStream(source)) {
      return rewrite(in, out);
    }
  }
}
