package io.github.fieldnotes.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers and texts as bytes; a text that comes again is the number of its first place. */
final class RecordOutput {

  private final Map<String, Integer> texts = new HashMap<>();
  private byte[] bytes = new byte[4096];
  private int size;

  /** Small numbers of either sign take one byte, the largest ten. */
  void number(long number) {
    make(10);
    long left = (number << 1) ^ (number >> 63);
    while ((left & ~0x7FL) != 0) {
      bytes[size++] = (byte) (left & 0x7F | 0x80);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
  }

  void text(String text) {
    Integer before = texts.putIfAbsent(text, texts.size());
    if (before != null) {
      number(before + 1);
      return;
    }
    number(0);
    once(text);
  }

  /** A text that does not come again: the number of its bytes, and these. */
  void once(String text) {
    if (isWhole(text)) {
      bytes(text.getBytes(StandardCharsets.UTF_8));
    } else {
      // half of a pair, which no encoding of Unicode has, must come back as it is
      number(-text.length());
      text.chars().forEach(this::number);
    }
  }

  /** The number of some bytes, and these. */
  void bytes(byte[] some) {
    number(some.length);
    make(some.length);
    System.arraycopy(some, 0, bytes, size, some.length);
    size += some.length;
  }

  private static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return text.equals(
            new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
      }
    }
    return true;
  }

  private void make(int room) {
    if (size + room > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + room, bytes.length * 2));
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }
}
