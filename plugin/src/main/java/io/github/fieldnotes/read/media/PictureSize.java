package io.github.fieldnotes.read.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The size of a picture in CSS pixels, as a browser shows it, read from the beginning of its file.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record PictureSize(int width, int height) {

  /** The largest side that is believed; beyond it, a file is more likely to be damaged. */
  private static final int LARGEST = 100_000;

  /** The size of a PNG, JPEG, GIF, WebP or SVG file; empty for others and for damaged ones. */
  public static Optional<PictureSize> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return (name.endsWith(".svg") ? SvgSize.of(in) : raster(in)).filter(PictureSize::isPossible);
    } catch (IOException | RuntimeException e) {
      // a picture that cannot be read has no size; whether it is there is checked elsewhere
      return Optional.empty();
    }
  }

  private boolean isPossible() {
    return width > 0 && height > 0 && width <= LARGEST && height <= LARGEST;
  }

  /** A file is what its first bytes say, whatever its name is; browsers see it in that way. */
  private static Optional<PictureSize> raster(InputStream in) throws IOException {
    in.mark(32);
    byte[] head = in.readNBytes(32);
    in.reset();
    if (starts(head, 0, "\u0089PNG\r\n") && head.length >= 24) {
      return Optional.of(new PictureSize(big(head, 16, 4), big(head, 20, 4)));
    }
    if (starts(head, 0, "GIF8") && head.length >= 10) {
      return Optional.of(new PictureSize(little(head, 6, 2), little(head, 8, 2)));
    }
    if (starts(head, 0, "RIFF") && starts(head, 8, "WEBP") && head.length >= 30) {
      return webp(head);
    }
    return starts(head, 0, "\u00FF\u00D8\u00FF")
        ? JpegSize.of(new DataInputStream(in))
        : Optional.empty();
  }

  /** WebP Container Specification; RFC 6386, 9.1, for lossy pictures. */
  private static Optional<PictureSize> webp(byte[] head) {
    if (starts(head, 12, "VP8X")) {
      return Optional.of(new PictureSize(little(head, 24, 3) + 1, little(head, 27, 3) + 1));
    }
    if (starts(head, 12, "VP8L")) {
      int bits = little(head, 21, 4);
      return Optional.of(new PictureSize((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1));
    }
    return starts(head, 12, "VP8 ")
        ? Optional.of(new PictureSize(little(head, 26, 2) & 0x3FFF, little(head, 28, 2) & 0x3FFF))
        : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int at, String sign) {
    if (bytes.length < at + sign.length()) {
      return false;
    }
    for (int i = 0; i < sign.length(); i++) {
      if ((bytes[at + i] & 0xFF) != sign.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int big(byte[] bytes, int at, int length) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 8 | bytes[at + i] & 0xFF;
    }
    return number;
  }

  private static int little(byte[] bytes, int at, int length) {
    int number = 0;
    for (int i = length - 1; i >= 0; i--) {
      number = number << 8 | bytes[at + i] & 0xFF;
    }
    return number;
  }
}
