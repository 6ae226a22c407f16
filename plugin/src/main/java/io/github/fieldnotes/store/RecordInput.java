package io.github.fieldnotes.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link RecordOutput} wrote; what it did not write ends in a runtime exception. */
class RecordInput {

  private final byte[] bytes;
  private final List<String> texts = new ArrayList<>();
  private int at;

  RecordInput(byte[] bytes) {
    this.bytes = bytes;
  }

  long number() {
    long number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      number |= (long) (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return (number >>> 1) ^ -(number & 1);
  }

  String text() {
    int before = (int) number();
    if (before > 0) {
      return texts.get(before - 1);
    }
    int length = (int) number();
    String text = length < 0 ? characters(-length) : utf8(length);
    texts.add(text);
    return text;
  }

  /** The offset of what is read next. */
  int position() {
    return at;
  }

  void skip(int length) {
    at += length;
  }

  String utf8(int length) {
    if (length == 0) {
      return "";
    }
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    skip(length);
    return text;
  }

  String characters(int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) number());
    }
    return text.toString();
  }
}
