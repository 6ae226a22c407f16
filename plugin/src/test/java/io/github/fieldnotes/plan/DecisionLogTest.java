package io.github.fieldnotes.plan;

import static io.github.fieldnotes.model.AnnotationFixture.annotation;
import static io.github.fieldnotes.model.AnnotationFixture.record;
import static io.github.fieldnotes.model.NoteFixture.note;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.model.AnnotationFixture;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Relation.Type;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.model.vocabulary.DecisionStatus;
import io.github.fieldnotes.model.vocabulary.StatusChange;
import io.github.fieldnotes.model.vocabulary.StatusWords;
import io.github.fieldnotes.plan.DecisionLog.Decision;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionLogTest {

  @Test
  void aLinkFromTheSuccessorTiesBoth() {
    assertThat(log(adr(1, "Accepted"), adr(2, "Accepted").relation(Type.SUPERSEDES, "", to(1))))
        .containsExactly("2 accepted supersedes 1", "1 superseded superseded-by 2");
  }

  @Test
  void aNumberFromThePredecessorTiesBoth() {
    assertThat(
            log(
                adr(1, "Superseded by ADR-2").relation(Type.SUPERSEDED_BY, "2", null),
                adr(2, "Accepted")))
        .containsExactly("2 accepted supersedes 1", "1 superseded superseded-by 2");
  }

  @Test
  void whatBothSayIsSaidOnce() {
    assertThat(
            log(
                adr(1, "Superseded").relation(Type.SUPERSEDED_BY, "2", null),
                adr(2, "Accepted").relation(Type.SUPERSEDES, "", to(1))))
        .containsExactly("2 accepted supersedes 1", "1 superseded superseded-by 2");
  }

  @Test
  void anAmendmentLeavesTheStatus() {
    assertThat(log(adr(1, "Accepted"), adr(2, "Accepted").relation(Type.AMENDS, "1", null)))
        .containsExactly("2 accepted amends 1", "1 accepted amended-by 2");
  }

  @Test
  void whatIsOnlyProposedHasReplacedNothingYet() {
    assertThat(log(adr(1, "Accepted"), adr(2, "Proposed").relation(Type.SUPERSEDES, "1", null)))
        .containsExactly("2 proposed supersedes 1", "1 accepted superseded-by 2");
  }

  @Test
  void aRelationToNoRecordIsKept() {
    assertThat(log(adr(1, "Superseded by ADR-7").relation(Type.SUPERSEDED_BY, "7", null)))
        .containsExactly("1 superseded superseded-by (7)");
  }

  @Test
  void aNumberMeansTheSameFolderFirst() {
    Note near = whole("a/adr/1.md", record("a/adr/1.md", "1", "Accepted", "Near"));
    Note far = whole("b/adr/1.md", record("b/adr/1.md", "1", "Accepted", "Far"));
    Note from =
        whole(
            "b/adr/2.md",
            record("b/adr/2.md", "2", "Accepted", "From").relation(Type.SUPERSEDES, "1", null));

    DecisionLog log = DecisionLog.of(List.of(near, far, from));

    assertThat(log.record("b/adr/2.md").orElseThrow().ties().get(0).other()).contains("b/adr/1.md");
    assertThat(log.record("a/adr/1.md").orElseThrow().ties()).isEmpty();
  }

  @Test
  void recordsInFoldersOfTheirOwnAreOneLog() {
    String first = "a/adr/01-ropes/README.md";
    String second = "a/adr/02-wire/index.md";
    Note ropes = whole(first, record(first, "1", "Accepted", "Ropes"));
    Note far = whole("b/adr/1.md", record("b/adr/1.md", "1", "Accepted", "Far"));
    Note wire =
        whole(second, record(second, "2", "Accepted", "Wire").relation(Type.SUPERSEDES, "1", null));
    Note nets = whole("a/adr/3.md", record("a/adr/3.md", "3", "Accepted", "Nets"));

    DecisionLog log = DecisionLog.of(List.of(ropes, far, wire, nets));

    assertThat(log.record(second).orElseThrow().ties().get(0).other()).contains(first);
    assertThat(log.decisions())
        .extracting(decision -> decision.annotation().title())
        .containsExactly("Nets", "Wire", "Ropes", "Far");
  }

  @Test
  void aChainGoesFromTheOldestToTheNewest() {
    DecisionLog log =
        DecisionLog.of(
            Stream.of(
                    adr(1, "Accepted"),
                    adr(2, "Accepted").relation(Type.SUPERSEDES, "1", null),
                    adr(3, "Accepted").relation(Type.SUPERSEDES, "2", null),
                    adr(4, "Accepted"))
                .map(DecisionLogTest::noteOf)
                .toList());

    for (int number = 1; number <= 3; number++) {
      assertThat(log.chain(log.record(file(number)).orElseThrow()))
          .extracting(Decision::number)
          .containsExactly("1", "2", "3");
    }
    assertThat(log.chain(log.record(file(4)).orElseThrow())).hasSize(1);
  }

  @Test
  void aCircleEnds() {
    DecisionLog log =
        DecisionLog.of(
            Stream.of(
                    adr(1, "Accepted").relation(Type.SUPERSEDES, "2", null),
                    adr(2, "Accepted").relation(Type.SUPERSEDES, "1", null),
                    adr(3, "Accepted").relation(Type.SUPERSEDES, "3", null))
                .map(DecisionLogTest::noteOf)
                .toList());

    assertThat(log.chain(log.record(file(1)).orElseThrow())).hasSize(2);
    assertThat(log.chain(log.record(file(3)).orElseThrow())).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void ofALongChainTheNearestRecordsAreShown(boolean circle) {
    DecisionLog log =
        DecisionLog.of(
            IntStream.rangeClosed(1, 100)
                .mapToObj(
                    number ->
                        number == 1 && !circle
                            ? adr(1, "Accepted")
                            : adr(number, "Accepted")
                                .relation(
                                    Type.SUPERSEDES, number == 1 ? "100" : "" + (number - 1), null))
                .map(DecisionLogTest::noteOf)
                .toList());

    assertThat(log.chain(log.record(file(50)).orElseThrow()))
        .extracting(Decision::number)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(30, 70).mapToObj(Integer::toString).toList());
    assertThat(log.chain(log.record(file(1)).orElseThrow())).hasSize(circle ? 41 : 21);
  }

  @Test
  void recordsComeWithTheHighestNumberFirstAndOthersBehindThem() {
    Note meeting = note("a.md").annotations(annotation("a.md", "decision", "Wait").build()).build();

    DecisionLog log =
        DecisionLog.of(
            List.of(meeting, noteOf(adr(2, "")), noteOf(adr(10, "")), noteOf(adr(9, ""))));

    assertThat(log.decisions())
        .extracting(decision -> decision.annotation().title())
        .containsExactly("R10", "R9", "R2", "Wait");
  }

  @Test
  void aRecordWithoutStatusHasNone() {
    assertThat(log(adr(1, ""), adr(2, "Unclear"))).containsExactly("2 none", "1 none");
  }

  @Test
  void declaredWordsAreKnown() {
    StatusChange carried =
        new StatusChange(Map.of(DecisionStatus.ACCEPTED, List.of("Carried")), List.of());

    DecisionLog log =
        DecisionLog.of(
            List.of(noteOf(adr(1, "carried by all"))), StatusWords.BUILT_IN.changed(carried));

    assertThat(log.decisions().get(0).status()).contains(DecisionStatus.ACCEPTED);
  }

  private static List<String> log(AnnotationFixture... records) {
    DecisionLog log = DecisionLog.of(Stream.of(records).map(DecisionLogTest::noteOf).toList());
    return log.decisions().stream().map(DecisionLogTest::line).toList();
  }

  private static String line(Decision decision) {
    String status = decision.status().map(s -> s.code()).orElse("none");
    String ties =
        decision.ties().stream()
            .map(
                tie ->
                    " "
                        + tie.type().code()
                        + " "
                        + tie.other()
                            .map(file -> file.replaceAll("\\D", ""))
                            .orElse("(" + tie.said().written() + ")"))
            .collect(Collectors.joining());
    return decision.number() + " " + status + ties;
  }

  private static AnnotationFixture adr(int number, String status) {
    return record(file(number), "" + number, status, "R" + number);
  }

  private static Note noteOf(AnnotationFixture record) {
    return whole(record.build().place().path(), record);
  }

  private static Note whole(String file, AnnotationFixture record) {
    return note(file).annotations(record.build()).build();
  }

  private static Target to(int number) {
    return new Target.ToNote(NoteId.ofFile(file(number)), "");
  }

  private static String file(int number) {
    return "adr/" + number + ".md";
  }
}
