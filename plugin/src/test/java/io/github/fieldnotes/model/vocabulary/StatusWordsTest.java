package io.github.fieldnotes.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusWordsTest {

  private static final StatusWords WORDS = StatusWords.BUILT_IN;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Proposed                         | PROPOSED
          WIP                              | PROPOSED
          RFC: until Friday                | PROPOSED
          On hold since May                | PROPOSED
          on-hold                          | PROPOSED
          Deferred                         | PROPOSED
          In progress                      | PROPOSED
          Not-Implemented                  | PROPOSED
          not_implemented                  | PROPOSED
          Implemented                      | ACCEPTED
          Approved by the harbour          | ACCEPTED
          ✅ Accepted                       | ACCEPTED
          2020-03-04: accepted             | ACCEPTED
          4 March 2020 – accepted          | ACCEPTED
          March 4th, 2020: accepted        | ACCEPTED
          Partially superseded by ADR-3    | ACCEPTED
          Superseded in part by ADR-3      | ACCEPTED
          Proposed → Accepted              | ACCEPTED
          Draft -> Pending -> Rejected (2) | REJECTED
          Proposed → Accepted when it runs | PROPOSED
          Withdrawn                        | REJECTED
          Won't do                         | REJECTED
          Won’t do                         | REJECTED
          Not accepted                     | REJECTED
          Obsolete                         | DEPRECATED
          No longer in use                 | DEPRECATED
          Obsoleted by ADR-3               | SUPERSEDED
          Superceded                       | SUPERSEDED
          Superseeded by ADR-3             | SUPERSEDED
          Replaced by ADR-3                | SUPERSEDED
          Vorgeschlagen                    | PROPOSED
          Zurückgestellt                   | PROPOSED
          Angenommen am 4. März            | ACCEPTED
          Abgelehnt                        | REJECTED
          Überholt                         | DEPRECATED
          Ersetzt durch ADR-3              | SUPERSEDED
          Ersetzt (2020-03-04)             | SUPERSEDED
          Proposée                         | PROPOSED
          Acceptee le 4 mars               | ACCEPTED
          Rejeté                           | REJECTED
          Obsolète                         | DEPRECATED
          Remplacé par ADR-3               | SUPERSEDED
          Aceptado                         | ACCEPTED
          Sustituida por ADR-3             | SUPERSEDED
          提案中                              | PROPOSED
          承認待ち                             | PROPOSED
          承認済み                             | ACCEPTED
          不採用                              | REJECTED
          非推奨                              | DEPRECATED
          置き換えられた                          | SUPERSEDED
          """)
  void aWordAtTheBeginningIsTheStatus(String text, DecisionStatus status) {
    assertThat(WORDS.of(text)).contains(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2020-03-04",
        "Tech preview",
        "Under construction",
        "To be accepted",
        "Acceptance is open",
        "Openness",
        "Ersetzt ADR-3",
        "Remplace ADR-3",
        "Supersedes ADR-3",
        "All is well"
      })
  void otherTextsHaveNone(String text) {
    assertThat(WORDS.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accepted",
        "accepted.",
        "Accepted (by all)",
        "Accepted – for now",
        "Accepted on 4 March",
        "Accepted 2020-03-04",
        "2020-03-04 accepted",
        "Superseded by the new rules"
      })
  void aDateOrARemarkLeavesAStatusAlone(String text) {
    assertThat(WORDS.isAlone(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Accepted by Ana", "Proposed changes", "Deprecated parts: none", "Ropes"})
  void otherWordsDoNot(String text) {
    assertThat(WORDS.isAlone(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Status",
        "1. Status:",
        "📌 Status",
        "Current status",
        "ADR Status",
        "Statut",
        "STATUT ACTUEL",
        "Estado",
        "ステータス",
        "状態"
      })
  void headingsAreKnownInSeveralLanguages(String text) {
    assertThat(WORDS.isHeading(text)).isTrue();
    assertThat(WORDS.isKey(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Statuses", "Status of the boats", "HTTP status", "", "State"})
  void otherHeadingsAreNot(String text) {
    assertThat(WORDS.isHeading(text)).isFalse();
  }

  @Test
  void aKeyEndsAtItsColon() {
    assertThat(WORDS.colon("Status: a: b")).isEqualTo(6);
    assertThat(WORDS.colon("State：a")).isEqualTo(5);
    assertThat(WORDS.colon("Room: the status: a")).isEqualTo(-1);
    assertThat(WORDS.colon("Status")).isEqualTo(-1);
  }

  @Test
  void aChoiceNamesSeveral() {
    assertThat(WORDS.in("proposed, accepted or not accepted; openness"))
        .containsExactly(DecisionStatus.PROPOSED, DecisionStatus.ACCEPTED, DecisionStatus.REJECTED);
  }

  @Test
  void configuredWordsTakePrecedence() {
    StatusWords words =
        WORDS.changed(
            new StatusChange(
                Map.of(
                    DecisionStatus.ACCEPTED, List.of("Carried", "In Progress"),
                    DecisionStatus.REJECTED, List.of("Lost")),
                List.of("Outcome of the vote")));

    assertThat(words.of("carried, 3 to 1")).contains(DecisionStatus.ACCEPTED);
    assertThat(words.of("In-progress")).contains(DecisionStatus.ACCEPTED);
    assertThat(words.of("accepted")).contains(DecisionStatus.ACCEPTED);
    assertThat(words.isOfDecisions("lost")).isTrue();
    assertThat(words.isHeading("Outcome of the vote:")).isTrue();
    assertThat(words.isHeading("Status")).isTrue();
    assertThat(WORDS.of("carried")).isEmpty();
  }

  @Test
  void thePomOverrulesTheFile() {
    StatusChange pom =
        new StatusChange(Map.of(DecisionStatus.ACCEPTED, List.of("Carried")), List.of("Outcome"));
    StatusChange file =
        new StatusChange(
            Map.of(DecisionStatus.REJECTED, List.of("carried", "lost")), List.of("Vote"));

    assertThat(pom.over(file))
        .isEqualTo(
            new StatusChange(
                Map.of(
                    DecisionStatus.ACCEPTED, List.of("Carried"),
                    DecisionStatus.REJECTED, List.of("lost")),
                List.of("Vote", "Outcome")));
  }

  @ParameterizedTest
  @EnumSource
  void theSpecificationListsAllWords(DecisionStatus status) throws IOException {
    String document = Files.readString(Path.of("src/test/resources/spec/decision-records.md"));
    Matcher row =
        Pattern.compile("(?m)^\\| " + status.code() + " \\| ([^|]+) \\| ([^|]+) \\|$")
            .matcher(document);

    assertThat(row.find()).isTrue();
    List<String> words = Arrays.stream((row.group(1) + ", " + row.group(2)).split(", ")).toList();
    assertThat(words).isEqualTo(status.words().stream().map(w -> w.replace("$", "")).toList());
  }
}
