package io.github.fieldnotes.plan.link;

import static io.github.fieldnotes.model.AnnotationFixture.annotation;
import static io.github.fieldnotes.model.NoteFixture.note;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.model.Link;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Passage;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.plan.link.WebLinks.HostLinks;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinksTest {

  @Test
  void videosComeFirstThenTheHostWithMostLinks() {
    Note note =
        note("a.md")
            .links(
                List.of(
                    web("https://b.example/1"),
                    web("https://www.a.example/1"),
                    web("https://A.example/2"),
                    web("https://youtu.be/x"),
                    web("mailto:ana@example.org"),
                    new Link(new Target.ToMedia("x.pdf", ""), "x", new Location("a.md", 1, 1))))
            .build();

    assertThat(hosts(note))
        .extracting(HostLinks::host, HostLinks::video, host -> host.links().size())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("youtu.be", true, 1),
            org.assertj.core.groups.Tuple.tuple("a.example", false, 2),
            org.assertj.core.groups.Tuple.tuple("b.example", false, 1));
  }

  @Test
  void oneAddressHasAllItsSourcesAndTheirInnermostPart() {
    Note first =
        note("a.md")
            .annotations(annotation("a.md", "talk", "T").build())
            .links(List.of(web("https://a.example/1"), web("https://a.example/1")))
            .build();
    Note second = note("b.md").links(List.of(web("https://a.example/1"))).build();

    HostLinks host = hosts(first, second).get(0);

    assertThat(host.links()).hasSize(1);
    assertThat(host.links().get(0).sources())
        .extracting(s -> s.note().file(), s -> s.annotation().map(a -> a.title()).orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a.md", "T"),
            org.assertj.core.groups.Tuple.tuple("b.md", ""));
  }

  @Test
  void backlinksNameEachNoteOnceAndNeverItself() {
    Note target = note("t.md").links(List.of(to("t"))).build();
    Note from = note("a.md").headings("part").links(List.of(to("t"), to("t"))).build();
    Note lost = note("b.md").links(List.of(to("none"))).build();
    List<Note> notes = List.of(target, from, lost);
    Map<NoteId, Note> byId = notes.stream().collect(Collectors.toMap(Note::id, n -> n));

    Backlinks backlinks = Backlinks.of(notes, byId);

    assertThat(backlinks.to(target))
        .extracting(b -> b.from().file(), Backlinks.Backlink::section)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("a.md", "part"));
    assertThat(Stream.of(from, lost).map(backlinks::to)).allMatch(List::isEmpty);
  }

  @Test
  void aLinkInTheTextIsPreferredToOneInTheFrontMatter() {
    Note target = note("t.md").build();
    Target there = new Target.ToNote(target.id(), "");
    Note from =
        note("a.md")
            .links(
                List.of(
                    new Link(there, "t", new Location("a.md", 2, 1)),
                    new Link(there, "t", new Location("a.md", 5, 1), Passage.of("See t.")),
                    new Link(there, "t", new Location("a.md", 6, 1), Passage.of("And t."))))
            .build();

    assertThat(Backlinks.of(List.of(target, from), Map.of(target.id(), target)).to(target))
        .extracting(b -> b.sentence().text())
        .containsExactly("See t.");
  }

  private static List<HostLinks> hosts(Note... notes) {
    List<Note> all = List.of(notes);
    WebLinks links = WebLinks.of(all, LinkedAddresses.of(all));
    return new WebLinks.Part(links, 0, links.size()).hosts();
  }

  private static Link web(String address) {
    return new Link(new Target.ToWeb(address), "text", new Location("a.md", 2, 1));
  }

  private static Link to(String id) {
    return new Link(
        new Target.ToNote(NoteId.ofFile(id + ".md"), ""), "text", new Location("a.md", 2, 1));
  }
}
