package io.github.fieldnotes.it.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fieldnotes.it.site.BuiltSite;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A long conference note in Jekyll's style: a real one where it is at hand, ours always. */
class SeedIT {

  @Test
  void ourNoteIsReadInFull() {
    BuiltSite site = new BuiltSite("seed");
    String page = "notes/2021-06-12-lantern-summit-2021.html";

    assertThat(site.data().get("notes")).hasSize(1);
    JsonNode note = site.data().get("notes").get(0);
    assertThat(note.get("title").asText())
        .startsWith("Lantern Summit 2021 Notes: Back in one room")
        .endsWith("\uD83D\uDCA1\uD83C\uDF89");
    assertThat(note.get("date").asText()).isEqualTo("2021-06-12");
    assertThat(texts(note.get("categories"))).containsExactly("technology");
    assertThat(note.get("excerpt").asText()).endsWith("I chose harbours\u2026");
    assertThat(places(site, "talk"))
        .containsExactly(
            "23 Harbours / Night Watch",
            "26 Harbours / Night Watch",
            "30 Harbours / Night Watch",
            "42 Harbours / Night Watch",
            "51 Extensions",
            "65 Mirrors and Lenses",
            "79 The Rest");
    assertThat(places(site, "theme"))
        .containsExactly(
            "34 Harbours / Night Watch",
            "38 Harbours / Night Watch",
            "47 Extensions",
            "59 Mirrors and Lenses",
            "69 Mirrors and Lenses",
            "75 The Rest");
    assertThat(linksIn(note)).hasSize(22);
    assertThat(webLinks(site.part(page))).containsAll(linksIn(note));
    assertThat(last(site).get("title").asText())
        .isEqualTo("Keynote: How to Love a Lantern and Not Burn the Oil");
    assertThat(site.part(page).text())
        .contains("There\u2019s less that is new", "It\u2019s a big place", "\u201CCareful Change")
        .doesNotContain("<!--", "more-->");
  }

  @Test
  void theRealNoteIsReadInFull() {
    BuiltSite site = new BuiltSite("real-seed");
    assumeTrue(
        Files.isDirectory(site.file("notes")),
        "SKIPPED: ../shared/seed is not here, so the real conference note was not tried");
    String page = "notes/2020-09-06-kubecon-eu-2020.html";

    JsonNode note = site.data().get("notes").get(0);
    assertThat(note.get("title").asText()).endsWith("\uD83D\uDCC8\uD83D\uDCAA");
    assertThat(note.get("date").asText()).isEqualTo("2020-09-06");
    assertThat(texts(note.get("categories"))).containsExactly("technology");
    assertThat(note.get("excerpt").asText()).endsWith("\u2026");
    assertThat(site.annotations("talk")).hasSize(7).allMatch(SeedIT::hasLink);
    assertThat(site.annotations("theme")).hasSize(6).noneMatch(SeedIT::hasLink);
    assertThat(places(site, "talk").stream().filter(p -> p.endsWith("Operations / Deep Dives")))
        .hasSize(4);
    assertThat(places(site, "theme").stream().filter(p -> p.endsWith("Operations / Deep Dives")))
        .hasSize(2);
    assertThat(places(site, "talk").stream().map(p -> p.substring(0, 2)))
        .containsExactly("28", "31", "35", "47", "56", "70", "86");
    assertThat(last(site).get("title").asText()).startsWith("Keynote: ");
    assertThat(linksIn(note)).hasSize(22);
    assertThat(webLinks(site.part(page))).containsAll(linksIn(note));
    assertThat(site.part(page).text()).doesNotContain("<!--", "more-->");
  }

  private static boolean hasLink(JsonNode annotation) {
    return annotation.path("link").asText().startsWith("https://");
  }

  private static JsonNode last(BuiltSite site) {
    List<JsonNode> talks = site.annotations("talk");
    return talks.get(talks.size() - 1);
  }

  private static List<String> places(BuiltSite site, String kind) {
    return site.annotations(kind).stream()
        .map(node -> node.get("line").asInt() + " " + node.get("section").asText())
        .toList();
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Set<String> linksIn(JsonNode note) {
    Set<String> links = new TreeSet<>();
    note.get("links")
        .forEach(link -> links.add(link.isTextual() ? link.asText() : link.get("url").asText()));
    return links;
  }

  private static Set<String> webLinks(Element part) {
    Set<String> links = new TreeSet<>();
    links.addAll(part.select("a[href^=http]").eachAttr("href"));
    return links;
  }
}
