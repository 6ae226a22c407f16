package io.github.fieldnotes.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.model.vocabulary.Extent.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void aNewKindCoversAnythingAndHasItsNameAsItsLabel() {
    Vocabulary vocabulary = changed(change("lock-story").build());

    assertThat(vocabulary.kind("lock-story"))
        .contains(new Kind("lock-story", "Lock story", "Lock stories", true));
    assertThat(vocabulary.label("LOCK  Story"))
        .map(entry -> entry.kind().id())
        .contains("lock-story");
    assertThat(vocabulary.label("lock story").orElseThrow().scopes())
        .containsExactlyInAnyOrder(Scope.NOTE, Scope.SECTION, Scope.BLOCK);
  }

  @Test
  void aNewKindWithLabelsHasTheseOnly() {
    Vocabulary vocabulary =
        changed(change("retro").name("Retrospective").labels("look back").build());

    assertThat(kind(vocabulary, "look back")).isEqualTo("retro");
    assertThat(kind(vocabulary, "retrospective")).isEmpty();
  }

  @Test
  void aNewNameBringsItsPluralUnlessOneIsSaid() {
    assertThat(changed(change("talk").name("Speech").build()).kind("talk"))
        .contains(new Kind("talk", "Speech", "Speeches", true));
    assertThat(changed(change("talk").name("Presentation").plural("Shows").build()).kind("talk"))
        .contains(new Kind("talk", "Presentation", "Shows", true));
    assertThat(changed(change("talk").plural("Shows").build()).kind("talk"))
        .contains(new Kind("talk", "Talk", "Shows", true));
  }

  @Test
  void pluralsAreThoseOfEnglish() {
    assertThat(Stream.of("Talk", "Story", "Day", "Box", "Glass", "Sketch").map(Kind::pluralOf))
        .containsExactly("Talks", "Stories", "Days", "Boxes", "Glasses", "Sketches");
  }

  @Test
  void labelsAndSectionsAreAddedToThoseThatAreThere() {
    Vocabulary vocabulary = changed(change("action").labels("Errand").sections("Errands").build());

    assertThat(kind(vocabulary, "errand")).isEqualTo("action");
    assertThat(kind(vocabulary, "todo")).isEqualTo("action");
    assertThat(vocabulary.section("errands")).map(Kind::id).contains("action");
    assertThat(vocabulary.section("next steps")).map(Kind::id).contains("action");
  }

  @Test
  void aWordThatIsGivenToAnotherKindMovesThere() {
    Vocabulary vocabulary = changed(change("talk").labels("Risk").sections("caveats").build());

    assertThat(kind(vocabulary, "risk")).isEqualTo("talk");
    assertThat(vocabulary.section("caveats")).map(Kind::id).contains("talk");
    assertThat(entry(vocabulary, "risk").labels())
        .contains("caveat", "warning")
        .doesNotContain("risk");
    assertThat(entry(vocabulary, "risk").sections()).contains("risks").doesNotContain("caveats");
  }

  @Test
  void aKindThatIsOffHasNoWordsLeft() {
    Vocabulary vocabulary = changed(change("quote").off());

    assertThat(vocabulary.kind("quote")).isEmpty();
    assertThat(vocabulary.named("quote")).isEmpty();
    assertThat(vocabulary.section("quotations")).isEmpty();
    assertThat(vocabulary.isOff("QUOTE")).isTrue();
    assertThat(vocabulary.isOff("talk")).isFalse();
  }

  @Test
  void aWordOfAKindThatIsOffCanBeGivenToAnother() {
    Vocabulary vocabulary =
        changed(change("resource").off(), change("retro").labels("link").build());

    assertThat(kind(vocabulary, "link")).isEqualTo("retro");
    assertThat(vocabulary.isOff("link")).isFalse();
    assertThat(vocabulary.isOff("video")).isTrue();
  }

  @Test
  void aLabelThatMakesAKindOfItsOwnCanBeSwitchedOff() {
    assertThat(changed(change("pop-up").off()).isOff("pop up")).isTrue();
  }

  @Test
  void theLastWordCounts() {
    Vocabulary vocabulary = changed(change("quote").off(), change("quote").name("Saying").build());

    assertThat(vocabulary.kind("quote")).map(Kind::plural).contains("Sayings");
    assertThat(kind(vocabulary, "quote")).isEqualTo("quote");
    assertThat(vocabulary.isOff("quote")).isFalse();
  }

  @Test
  void colourAndHiddenAreThoseOfTheKind() {
    KindChange change =
        new KindChange(
            "risk",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.of("teal"),
            Optional.of(true),
            false);

    assertThat(changed(change).kind("risk"))
        .contains(new Kind("risk", "Risk", "Risks", true, "teal", true));
  }

  @Test
  void kindsKeepTheirOrderAndNewOnesComeLast() {
    Vocabulary vocabulary =
        changed(change("retro").build(), change("theme").name("Thread").build());

    assertThat(
            vocabulary.entries().stream()
                .map(entry -> entry.kind().id())
                .collect(Collectors.joining(" ")))
        .isEqualTo(
            "talk theme decision action question idea learning risk quote term resource retro");
  }

  private static Vocabulary changed(KindChange... changes) {
    return Vocabulary.builtIn().changed(List.of(changes));
  }

  private static String kind(Vocabulary vocabulary, String label) {
    return vocabulary.label(label).map(entry -> entry.kind().id()).orElse("");
  }

  private static Vocabulary.Entry entry(Vocabulary vocabulary, String id) {
    return vocabulary.entries().stream().filter(e -> e.kind().is(id)).findFirst().orElseThrow();
  }

  private static Change change(String id) {
    return new Change(id, null, null, List.of(), List.of());
  }

  /** What a test says of a kind. */
  private record Change(
      String id, String name, String plural, List<String> labels, List<String> sections) {

    Change name(String to) {
      return new Change(id, to, plural, labels, sections);
    }

    Change plural(String to) {
      return new Change(id, name, to, labels, sections);
    }

    Change labels(String... to) {
      return new Change(id, name, plural, List.of(to), sections);
    }

    Change sections(String... to) {
      return new Change(id, name, plural, labels, List.of(to));
    }

    KindChange build() {
      return change(false);
    }

    KindChange off() {
      return change(true);
    }

    private KindChange change(boolean off) {
      return new KindChange(
          id,
          Optional.ofNullable(name),
          Optional.ofNullable(plural),
          labels,
          sections,
          Optional.empty(),
          Optional.empty(),
          off);
    }
  }
}
