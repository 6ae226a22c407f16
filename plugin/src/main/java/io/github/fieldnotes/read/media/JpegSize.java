package io.github.fieldnotes.read.media;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Reads the size of a JPEG file from its segments (ITU-T T.81, annex B). A picture that a camera
 * held upright stands on its side in the file; Exif says so, and browsers turn it.
 */
final class JpegSize {

  /** The most bytes before the size, such as previews and colour profiles. */
  private static final int LONGEST_HEAD = 4 * 1024 * 1024;

  private static final int EXIF = 0xE1;
  private static final int SCAN = 0xDA;
  private static final int ORIENTATION = 0x0112;

  /** The first orientation in which rows are columns. */
  private static final int TURNED = 5;

  private final DataInputStream in;
  private boolean turned;

  private JpegSize(DataInputStream in) {
    this.in = in;
  }

  static Optional<PictureSize> of(DataInputStream in) throws IOException {
    return new JpegSize(in).read();
  }

  private Optional<PictureSize> read() throws IOException {
    in.skipNBytes(2);
    int read = 0;
    while (read < LONGEST_HEAD && in.read() == 0xFF) {
      int marker = in.read();
      while (marker == 0xFF) {
        marker = in.read();
      }
      int length = in.readUnsignedShort() - 2;
      if (marker == SCAN || length < 0) {
        return Optional.empty();
      }
      if (isFrame(marker)) {
        in.skipNBytes(1);
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        return Optional.of(
            turned ? new PictureSize(height, width) : new PictureSize(width, height));
      }
      if (marker == EXIF) {
        turned |= isTurned(in.readNBytes(length));
      } else {
        in.skipNBytes(length);
      }
      read += length;
    }
    return Optional.empty();
  }

  /** SOF0 to SOF15, without the tables that have numbers among them. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  /** Exif 2.3, 4.6.4: the orientation is in the first directory of a TIFF header. */
  private static boolean isTurned(byte[] segment) {
    if (segment.length < 14 || segment[0] != 'E' || segment[1] != 'x' || segment[4] != 0) {
      return false;
    }
    ByteBuffer tiff = ByteBuffer.wrap(segment, 6, segment.length - 6).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return false;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (entry > tiff.limit() - 12) {
        return false;
      }
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        return tiff.getShort(entry + 8) >= TURNED;
      }
    }
    return false;
  }
}
