package io.github.fieldnotes.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What differs anywhere has another fingerprint, what is equal has the same. */
class FingerprintTest {

  record Inner(String text, int number) {}

  record Outer(List<Inner> inner, Optional<String> more, Map.Entry<String, String> pair) {}

  record Alike(String text, int number) {}

  @Test
  void equalRecordsHaveTheSame() {
    assertThat(of(outer("a", 1, "b"))).isEqualTo(of(outer("a", 1, "b")));
  }

  @Test
  void recordsThatDifferAnywhereHaveNot() {
    List<Record> all =
        List.of(
            outer("a", 1, "b"),
            outer("b", 1, "b"),
            outer("a", 2, "b"),
            outer("a", 1, "c"),
            new Outer(List.of(), Optional.of("some"), Map.entry("k", "b")),
            new Outer(List.of(), Optional.empty(), Map.entry("k", "b")),
            new Inner("a", 1),
            new Alike("a", 1));
    Set<String> found = all.stream().map(FingerprintTest::of).collect(Collectors.toSet());

    assertThat(found).hasSameSizeAs(all);
  }

  @Test
  void whereOneTextEndsCounts() {
    List<String> found =
        Stream.of(List.of("ab", "c"), List.of("a", "bc"), List.of("abc"))
            .map(list -> new Fingerprint().add("list", list).text())
            .toList();

    assertThat(found).doesNotHaveDuplicates();
  }

  private static Outer outer(String text, int number, String value) {
    return new Outer(List.of(new Inner(text, number)), Optional.of("more"), Map.entry("k", value));
  }

  private static String of(Record value) {
    return new Fingerprint().add("value", value).text();
  }
}
