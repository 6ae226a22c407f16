package io.github.fieldnotes.render.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers and texts as bytes, to be read in the order in which they were written. Numbers are not
 * negative and take seven bits a byte, the lowest first. Not thread-safe.
 */
final class NoteBytes {

  /** A number takes no more bytes than this. */
  private static final int LONGEST = 5;

  private static final int MORE = 0x80;

  private byte[] bytes;
  private int at;

  /** Nothing yet, to be written. */
  NoteBytes() {
    this.bytes = new byte[4096];
  }

  /** What {@link #bytes()} returned, to be read. */
  NoteBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  void number(int number) {
    room(LONGEST);
    put(number);
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, at, utf8.length);
    at += utf8.length;
  }

  void numbers(int[] numbers) {
    room(LONGEST * (numbers.length + 1));
    put(numbers.length);
    for (int number : numbers) {
      put(number);
    }
  }

  private void put(int number) {
    int left = number;
    while (left >= MORE) {
      bytes[at++] = (byte) (left | MORE);
      left >>>= 7;
    }
    bytes[at++] = (byte) left;
  }

  private void room(int count) {
    if (bytes.length - at < count) {
      bytes = Arrays.copyOf(bytes, Math.max(at + count, 2 * bytes.length));
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, at);
  }

  int number() {
    int number = 0;
    int shift = 0;
    byte next = bytes[at++];
    while (next < 0) {
      number |= (next & MORE - 1) << shift;
      shift += 7;
      next = bytes[at++];
    }
    return number | next << shift;
  }

  String text() {
    int length = number();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  int[] numbers() {
    int[] numbers = new int[number()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number();
    }
    return numbers;
  }
}
