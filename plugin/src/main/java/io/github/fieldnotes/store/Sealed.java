package io.github.fieldnotes.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Bytes behind a checksum, so that no others are taken for them. */
final class Sealed {

  private Sealed() {}

  /** The checksum, four bytes, and what it is of. */
  static byte[] seal(byte[] bytes) {
    return ByteBuffer.allocate(Integer.BYTES + bytes.length)
        .putInt(checksum(bytes))
        .put(bytes)
        .array();
  }

  /**
   * What was sealed.
   *
   * @throws IOException when the bytes are not those that {@link #seal} made
   */
  static byte[] open(byte[] stored) throws IOException {
    byte[] bytes =
        Arrays.copyOfRange(stored, Math.min(Integer.BYTES, stored.length), stored.length);
    if (stored.length < Integer.BYTES || ByteBuffer.wrap(stored).getInt() != checksum(bytes)) {
      throw new IOException("damaged or from another version");
    }
    return bytes;
  }

  static int checksum(byte[] bytes) {
    CRC32C check = new CRC32C();
    check.update(bytes);
    return (int) check.getValue();
  }
}
