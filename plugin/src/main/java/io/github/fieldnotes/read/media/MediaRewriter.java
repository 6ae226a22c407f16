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
 * Rewrites files that a browser opens as pages and that could run scripts then. Only what an
 * allow-list keeps is published, never the original bytes.
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
        return Looked.refused("it is not a valid SVG drawing; see line " + line);
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

  /** The size of the largest file that is read, in bytes. */
  static final long LARGEST = 16L * 1024 * 1024;

  private static final int DEEPEST = 400;

  /**
   * The result of rewriting a file.
   *
   * @param refusal why it cannot be published; empty if it can
   * @param dropped the first removed item that could have run code
   */
  public record Looked(String refusal, Optional<String> dropped) {

    static Looked refused(String why) {
      return new Looked(why, Optional.empty());
    }
  }

  abstract Looked rewrite(InputStream in, Writer out) throws IOException;

  /**
   * The rewriter for files with this extension; empty for files that are copied or not published.
   */
  public static Optional<MediaRewriter> of(String ending) {
    return switch (ending) {
      case "svg" -> Optional.of(DRAWING);
      case "htm", "html" -> Optional.of(PAGE);
      default -> Optional.empty();
    };
  }

  /** Rewrites a file without keeping the output, to learn the result. */
  public Looked look(Path source) {
    try {
      return Files.size(source) > LARGEST
          ? Looked.refused("it is larger than 16 MiB")
          : rewrite(source, Writer.nullWriter());
    } catch (IOException e) {
      return Looked.refused("could not read it: " + SourceText.reason(source, e));
    }
  }

  @Override
  public void write(Path source, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    Looked looked = rewrite(source, writer);
    if (!looked.refusal().isEmpty()) {
      throw new IOException(source + " changed while the section was being made");
    }
    writer.flush();
  }

  private Looked rewrite(Path source, Writer out) throws IOException {
    try (InputStream in = Files.newInputStream(source)) {
      return rewrite(in, out);
    }
  }
}
