package io.github.fieldnotes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fieldnotes.model.vocabulary.Kind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written comes back, and nothing else does. */
class RecordCodecTest {

  private final RecordCodec<All> codec =
      new RecordCodec<>(
          All.class,
          Set.of(Kind.class),
          Map.of(Runnable.class, new ValueCodec((v, out) -> {}, in -> NOTHING)));

  private static final Runnable NOTHING = () -> {};

  sealed interface Shape {}

  record Circle(int radius) implements Shape {}

  record Text(String text) implements Shape {}

  enum Sign {
    PLUS,
    MINUS
  }

  record All(
      String text,
      int number,
      long large,
      boolean flag,
      Sign sign,
      Optional<LocalDate> day,
      List<Shape> shapes,
      Set<String> names,
      Kind kind,
      Runnable absent) {}

  @Test
  void everyTypeComesBack() {
    Kind kind = new Kind("talk", "Talk", "Talks", true);
    All all =
        new All(
            "Grüße, 潮 \uD83C\uDF0A \uD800 alone",
            -1,
            Long.MIN_VALUE,
            true,
            Sign.MINUS,
            Optional.of(LocalDate.of(-44, 3, 15)),
            List.of(new Circle(Integer.MAX_VALUE), new Text("same"), new Text("same")),
            Set.of("a", "b", ""),
            kind,
            NOTHING);

    assertThat(codec.read(codec.write(all))).isEqualTo(all);
  }

  @Test
  void nothingAtAllComesBackToo() {
    All none = all(List.of());

    assertThat(codec.read(codec.write(none))).isEqualTo(none);
  }

  @Test
  void whatManyHaveIsOneObject() {
    assertThat(codec.read(codec.write(all(List.of()))).kind())
        .isSameAs(codec.read(codec.write(all(List.of(new Circle(1))))).kind());
  }

  @Test
  void theSameRecordIsTheSameBytes() {
    assertThat(codec.write(all(List.of()))).isEqualTo(codec.write(all(List.of())));
  }

  @Test
  void bytesOfSomethingElseEndInAnException() {
    byte[] bytes = codec.write(all(List.of(new Text("x"))));
    assertThatThrownBy(() -> codec.read(Arrays.copyOf(bytes, bytes.length - 3)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> codec.read(new byte[] {-1, -1, -1}))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void aTypeThatIsNoValueIsRefusedAtOnce() {
    record Open(Object anything) {}
    assertThatThrownBy(() -> new RecordCodec<>(Open.class, Set.of(), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
  }

  private static All all(List<Shape> shapes) {
    return new All(
        "",
        0,
        0,
        false,
        Sign.PLUS,
        Optional.empty(),
        shapes,
        Set.of(),
        new Kind("a", "A", "As", false),
        NOTHING);
  }
}
