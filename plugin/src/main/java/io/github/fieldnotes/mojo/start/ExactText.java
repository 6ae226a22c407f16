package io.github.fieldnotes.mojo.start;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML file, from which its bytes can be made again.
 *
 * @param text with a byte order mark if the file has one
 */
record ExactText(String text, Charset charset) {

  private static final int HEAD = 200;
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");

  /** Reads a file; empty if its bytes are not in the encoding that it declares. */
  static Optional<ExactText> of(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = ENCODING.matcher(head);
    try {
      Charset charset =
          declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
      ExactText text = new ExactText(new String(bytes, charset), charset);
      return Arrays.equals(text.text().getBytes(charset), bytes)
          ? Optional.of(text)
          : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Whether another text can be written in the encoding of this one. */
  boolean canWrite(String other) {
    return charset.newEncoder().canEncode(other);
  }
}
