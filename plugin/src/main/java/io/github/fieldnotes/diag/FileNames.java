package io.github.fieldnotes.diag;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * Converts between file names and text, independently of the machine's locale.
 *
 * <p>In the POSIX locale, which most containers have, Java assumes that names are ASCII. A {@link
 * Path} keeps the bytes of a name that it has read, but its text contains U+FFFD for each byte that
 * is not ASCII, and such a text cannot be converted back. File URIs preserve the bytes in both
 * directions, so they are used where the text is not enough. Bytes are decoded as UTF-8.
 */
public final class FileNames {

  private static final char UNKNOWN = '\uFFFD';

  private FileNames() {}

  /** The path of a file below a folder, with {@code /} between its parts. */
  public static String below(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace(File.separatorChar, '/');
    if (path.indexOf(UNKNOWN) < 0) {
      return path;
    }
    String all = text(file.toAbsolutePath().normalize());
    String top = text(folder.toAbsolutePath().normalize());
    return all.substring(top.length() + (top.endsWith("/") ? 0 : 1));
  }

  /**
   * The path of a file relative to a folder, with {@code /} between its parts; absolute if the file
   * is not below it.
   */
  public static String relative(Path folder, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path base = folder.toAbsolutePath().normalize();
    return absolute.startsWith(base)
        ? below(base, absolute)
        : absolute.toString().replace('\\', '/');
  }

  /** The last part of a path. */
  public static String last(Path path) {
    String name = path.getFileName().toString();
    return name.indexOf(UNKNOWN) < 0
        ? name
        : below(path.toAbsolutePath().getParent(), path.toAbsolutePath());
  }

  /**
   * Resolves a path below a folder.
   *
   * @param path relative, with {@code /} between its parts
   * @throws InvalidPathException if no file can have this name
   */
  public static Path resolve(Path folder, String path) {
    try {
      return folder.resolve(path);
    } catch (InvalidPathException e) {
      return byAddress(folder, path, e);
    }
  }

  private static Path byAddress(Path folder, String path, InvalidPathException reason) {
    try {
      String top = folder.toAbsolutePath().toUri().getRawPath();
      String below = new URI(null, null, "/" + path, null).toASCIIString();
      return Path.of(
          URI.create(
              "file://" + (top.endsWith("/") ? top.substring(0, top.length() - 1) : top) + below));
    } catch (URISyntaxException | IllegalArgumentException e) {
      // neither way gives a path
      throw reason;
    }
  }

  /** The text of an absolute path. */
  private static String text(Path path) {
    String raw = path.toUri().getRawPath();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '%') {
        bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(raw.charAt(i));
      }
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    // the URI of a folder ends with a slash
    return text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }
}
