package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.RenderedSection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each form of a label with text that is longer or shorter in the source than on the page, before,
 * within and behind the label: the page of the note, the page of all actions and {@code notes.json}
 * say the same.
 */
class LabelFormsTest {

  @TempDir Path folder;

  /** A form: what begins its block, and the rest with {@code LABEL} and {@code TEXT}. */
  private record Form(String name, String prefix, String rest) {}

  private static final List<Form> FORMS =
      List.of(
          new Form("heading", "## ", "LABEL: TEXT"),
          new Form("heading-in-bold", "## ", "**LABEL:** TEXT"),
          new Form("heading-with-number", "## ", "1) LABEL: TEXT"),
          new Form("paragraph", "", "LABEL: TEXT"),
          new Form("paragraph-with-number", "", "(1) LABEL: TEXT"),
          new Form("bold-with-letter", "", "**A. LABEL:** TEXT"),
          new Form("wide-colon", "", "LABEL\uFF1ATEXT"),
          new Form("bold", "", "**LABEL:** TEXT"),
          new Form("bold-then-colon", "", "**LABEL**: TEXT"),
          new Form("bold-wide-colon", "", "**LABEL\uFF1A** TEXT"),
          new Form("all-bold", "", "**LABEL: TEXT**"),
          new Form("emphasis", "", "*LABEL:* TEXT"),
          new Form("raw-bold", "", "<b>LABEL:</b> TEXT"),
          new Form("raw-bold-then-colon", "- ", "<strong>LABEL</strong>: TEXT"),
          new Form("raw-all-bold", "- ", "<b>LABEL: TEXT</b>"),
          new Form("brackets", "", "[LABEL] TEXT"),
          new Form("escaped-brackets", "", "\\[LABEL\\] TEXT"),
          new Form("all-in-brackets", "", "[LABEL: TEXT]"),
          new Form("alert", "> ", "[!LABEL]\n> TEXT"),
          new Form("capitals", "", "LABEL - TEXT"),
          new Form("item", "- ", "LABEL: TEXT"),
          new Form("task", "- [ ] ", "LABEL: TEXT"),
          new Form("quote", "> ", "LABEL: TEXT"),
          new Form("quoted-item", "> 1. ", "**LABEL:** TEXT"));

  /** What is written, and what a reader sees of it. */
  private record Part(String name, String written, String shown) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("escape", "a\\_b", "a_b"),
          new Part("entity", "r&amp;d", "r&d"),
          new Part("numbered-entity", "caf&#xe9;s &#128026;", "cafés \uD83D\uDC1A"),
          new Part("dash", "e -- f", "e – f"),
          new Part("quotes", "\"g\" isn't", "“g” isn’t"),
          new Part("shortcode", ":tada:", "\uD83C\uDF89"),
          new Part("code", "`h: i`", "h: i"),
          new Part("link", "[j\\_k](https://example.org/?l&amp;m)", "j_k"),
          new Part("reference", "[n][N]", "n"),
          new Part("tag", "<kbd>o</kbd>", "o"));

  /** Ways to write the label itself, and whether it is one. */
  private static final List<Part> LABELS =
      List.of(
          new Part("label-with-entity", "A&#67;TION", "label"),
          new Part("label-with-tags", "A<i>CT</i>ION", "label"),
          new Part("label-with-emphasis", "A*CT*ION", "label"),
          new Part("label-in-link", "[ACTION](https://example.org/q)", "text"),
          new Part("label-in-raw-link", "<a href=\"https://example.org/q\">ACTION</a>", "text"),
          new Part("label-with-backslash", "AC\\TION", "text"),
          new Part("label-with-shortcode", ":tada: ACTION", "text"));

  private static final String BEHIND =
      "\n\n## Behind\n\nText behind.\n\n[n]: https://example.org/n\n";

  /** What a note must become: on its page, and as an action if it is one. */
  private record Case(String name, String written, String page, String title) {}

  @TestFactory
  Stream<DynamicTest> whatStandsBehindALabelIsKept() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (Form form : FORMS) {
      for (Part part : PARTS) {
        String sentence = "Ana Example to mend %s soon";
        String shown = sentence.formatted(part.shown());
        cases.add(
            new Case(
                form.name() + "-" + part.name(),
                filled(form, "ACTION", sentence.formatted(part.written())),
                "ACTION " + shown,
                shown));
        cases.add(
            new Case(
                form.name() + "-named-" + part.name(),
                filled(form, "ACTION", "Ana Example: mend " + part.written()),
                "ACTION Ana Example: mend " + part.shown(),
                "mend " + part.shown()));
      }
    }
    return tests(cases);
  }

  @TestFactory
  Stream<DynamicTest> whatStandsBeforeALabelAtTheEndIsKept() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String end : List.of(" (ACTION)", " [ACTION]", " **(ACTION)**")) {
      for (Part part : PARTS) {
        String shown = "Ana Example to mend " + part.shown();
        cases.add(
            new Case(
                "end-" + cases.size(),
                "Ana Example to mend " + part.written() + end,
                "ACTION " + shown,
                shown));
      }
    }
    return tests(cases);
  }

  @TestFactory
  Stream<DynamicTest> whatStandsBeforeALabelMakesItText() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (Form form : FORMS) {
      for (Part part : PARTS) {
        String text = "Ana Example to mend it";
        String rest = form.rest().replace("LABEL", "ACTION").replace("TEXT", text);
        String shown = rest.replaceAll("[*\\\\]|</?\\w+>", "").replace("\n> ", " ");
        cases.add(
            new Case(
                form.name() + "-behind-" + part.name(),
                form.prefix() + part.written() + " " + rest,
                part.shown() + " " + shown,
                ""));
      }
    }
    return tests(cases);
  }

  @TestFactory
  Stream<DynamicTest> aLabelThatIsWrittenOtherwiseLeavesAsAWhole() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (Form form : FORMS) {
      for (Part label : LABELS.subList(0, 3)) {
        if (label.name().endsWith("entity") || !form.rest().contains("*")) {
          String text = "Ana Example to mend it";
          cases.add(
              new Case(
                  form.name() + "-" + label.name(),
                  filled(form, label.written(), text),
                  "ACTION " + text,
                  text));
        }
      }
    }
    return tests(cases);
  }

  private static String filled(Form form, String label, String text) {
    return form.prefix() + form.rest().replace("LABEL", label).replace("TEXT", text);
  }

  private Stream<DynamicTest> tests(List<Case> cases) throws IOException {
    Files.writeString(folder.resolve("other.md"), "# Other\n\nACTION: Ana Example to be there\n");
    for (Case each : cases) {
      Files.writeString(
          folder.resolve(each.name() + ".md"),
          "# " + each.name() + "\n\n" + each.written() + BEHIND,
          StandardCharsets.UTF_8);
    }
    ReadOptions reading =
        new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
    RenderedSection section =
        Fieldnotes.section(new Settings(reading, "notes", "Notes")).rendered();
    Elements actions =
        section.pages().stream()
            .filter(route -> route.path().startsWith("notes/kind/action"))
            .flatMap(route -> page(section, route.path()).select(".fn-owner").stream())
            .filter(owner -> owner.selectFirst("h3").text().equals("Ana Example"))
            .collect(Collectors.toCollection(Elements::new));
    Map<String, Map<String, String>> data = data(section);
    return cases.stream()
        .map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c, section, actions, data)));
  }

  private static void check(
      Case each, RenderedSection section, Elements actions, Map<String, Map<String, String>> data) {
    Element body = page(section, "notes/" + each.name() + ".html").selectFirst(".fn-body");
    assertThat(body.text()).as("the page").isEqualTo(each.page() + " Behind Text behind.");
    assertThat(body.select("b, strong, em, i, kbd").eachText()).as("marks").doesNotContain("");
    assertThat(body.selectFirst("h2:contains(Behind)").closest("b, i, li"))
        .as("what is still open")
        .isNull();
    List<String> listed =
        actions.select("ul > li").stream()
            .filter(item -> item.select("a").attr("href").contains("/" + each.name() + ".html#"))
            .map(item -> item.select(".fn-action-title").text())
            .toList();
    boolean action = !each.title().isEmpty();
    assertThat(listed).as("the list").isEqualTo(action ? List.of(each.title()) : List.of());
    assertThat(data.get(each.name() + ".md"))
        .as("notes.json")
        .isEqualTo(action ? Map.of("title", each.title(), "owner", "Ana Example") : null);
  }

  private static Document page(RenderedSection section, String path) {
    return Jsoup.parse(section.page(new Route(path)).body());
  }

  /** Title and owner of the one action of each note. */
  private static Map<String, Map<String, String>> data(RenderedSection section) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (SectionFile file : section.files()) {
      if (file.route().path().equals("notes/notes.json")) {
        section.write(file, out);
      }
    }
    Map<String, Map<String, String>> all = new HashMap<>();
    for (JsonNode each : new ObjectMapper().readTree(out.toByteArray()).get("annotations")) {
      String owner = each.get("fields").path("owner").path(0).asText();
      String title = each.get("title").asText();
      assertThat(all.put(each.get("note").asText(), Map.of("title", title, "owner", owner)))
          .as("a second annotation of %s", each.get("note"))
          .isNull();
    }
    return all;
  }
}
