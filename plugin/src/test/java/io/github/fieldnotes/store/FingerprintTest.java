package io.github.fieldnotes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

  @Test
  void theOrderOfASetOrMapDoesNotCountAndThatOfAListDoes() {
    Set<Object> values = new LinkedHashSet<>(List.of("a", 1, Optional.of("b")));
    Set<Object> turned = new LinkedHashSet<>(List.of(Optional.of("b"), 1, "a"));
    Map<String, Integer> map = new LinkedHashMap<>(Map.of("a", 1));
    map.put("b", 2);

    assertThat(of(values)).isEqualTo(of(turned)).isEqualTo(of(Set.of("a", 1, Optional.of("b"))));
    assertThat(of(map)).isEqualTo(of(new TreeMap<>(map).descendingMap()));
    assertThat(of(List.of("a", "b"))).isNotEqualTo(of(List.of("b", "a")));
  }

  @Test
  void whatHasTheSameTextIsNotTheSame() {
    List<String> found =
        Stream.of(
                "1",
                1,
                1L,
                Path.of("1"),
                Optional.of("1"),
                List.of("1"),
                Set.of("1"),
                Map.of("1", "1"),
                Map.entry("1", "1"))
            .map(FingerprintTest::of)
            .toList();

    assertThat(found).doesNotHaveDuplicates();
    assertThat(of(null)).isNotEqualTo(of("null")).isNotEqualTo(of(Optional.empty()));
  }

  @Test
  void theNameOfAComponentCounts() {
    assertThat(new Fingerprint().add("a", "b").text())
        .isNotEqualTo(new Fingerprint().add("b", "a").text())
        .isNotEqualTo(new Fingerprint().add("c", "b").text());
  }

  @Test
  void whatSaysNothingOfItselfIsRefused() {
    Runnable function = () -> {};

    assertThatThrownBy(() -> of(List.of(Optional.of(function))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("a fingerprint cannot have a component of ");
  }

  private static Outer outer(String text, int number, String value) {
    return new Outer(List.of(new Inner(text, number)), Optional.of("more"), Map.entry("k", value));
  }

  private static String of(Object value) {
    return new Fingerprint().add("value", value).text();
  }
}
