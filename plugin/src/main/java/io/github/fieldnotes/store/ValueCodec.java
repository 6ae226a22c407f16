package io.github.fieldnotes.store;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** How values of one type are written and read. */
record ValueCodec(BiConsumer<Object, RecordOutput> writing, Function<RecordInput, Object> reading) {

  void write(Object value, RecordOutput out) {
    writing.accept(value, out);
  }

  Object read(RecordInput in) {
    return reading.apply(in);
  }
}
