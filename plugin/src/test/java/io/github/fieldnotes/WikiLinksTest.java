package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.read.folder.Vaults;
import io.github.fieldnotes.read.folder.WikiLinks;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.RenderedSection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on the pages of a vault; {@code wiki-links.md} says how links are read. */
class WikiLinksTest {

  private static final String GATES =
      """
      ---
      aliases: [Sluices]
      ---
      # Tide gates

      They float.[^1]

      ## TALK: How gates float

      Speaker: Ana Example

      DECISION: oil them ^oil

      ### Tests

      Wet.

      ## Rust

      Red. See [above](#tests).

      [^1]: Mostly.
      """;

  @TempDir private Path project;
  private Path notes;

  @BeforeEach
  void aVault() throws IOException {
    notes = Files.createDirectories(project.resolve("vault/notes"));
    Files.createDirectories(project.resolve("vault/.obsidian"));
    write("Tide gates.md", GATES);
  }

  @Test
  void aLinkToAPartLeadsToTheIdOfItsHeading() throws IOException {
    write(
        "a.md",
        "# A\n\n[[sluices#talk: how gates float]] [[Tide gates#How gates float#Tests!|t]]"
            + " [[Tide gates#^oil|o]] [[Tide gates#Tide gates|g]] [[#Own part|p]]\n\n## Own (part)\n");

    assertThat(page("notes/a.html"))
        .contains("<a href=\"Tide%20gates.html#talk-how-gates-float\">")
        .contains("<a href=\"Tide%20gates.html#tests\">t</a>")
        .contains("<a href=\"Tide%20gates.html#%5Eoil\">o</a>")
        .contains("<a href=\"Tide%20gates.html#tide-gates\">g</a>")
        .contains("<a href=\"#own-part\">p</a>");
    assertThat(problems()).isEmpty();
    assertThat(page("notes/Tide gates.html"))
        .contains("id=\"^oil\"")
        .doesNotContain("oil them ^oil")
        .contains("fn-backlinks");
    assertThat(file("notes/notes.json"))
        .contains("\"url\":\"Tide%20gates.html#talk-how-gates-float\"");
  }

  @Test
  void aPartThatIsNotThereIsReported() throws IOException {
    write(
        "a.md",
        "# A\n\n[[Tide gates#Tests#Rost]] [[Tide gate]] ![[Sluice]]\n\n[[Tide gates#^oils]]\n");

    assertThat(hints())
        .startsWith(
            "a.md:3:1: the note Tide gates.md has no heading or block \"Tests#Rost\" [broken-part];"
                + " add it, or correct the link; the most similar: Rust, Tests, How gates float");
    assertThat(page("notes/a.html")).contains("<a href=\"Tide%20gates.html#Tests%23Rost\">");
    assertThat(problems())
        .containsExactly(
            "a.md:3:1: the note Tide gates.md has no heading or block \"Tests#Rost\"",
            "a.md:3:27: the vault has no note, file or alias \"Tide gate\"",
            "a.md:3:41: the vault has no note, file or alias \"Sluice\"",
            "a.md:5:1: the note Tide gates.md has no heading or block \"^oils\"");
    assertThat(hints().get(3)).endsWith("the most similar: ^oil");
  }

  @Test
  void aMissingPartOfAnAmbiguousNoteIsReportedOnce() throws IOException {
    write("north/Quay.md", "# Quay\n");
    write("south/Quay.md", "# Quay\n");
    write("a.md", "# A\n\n[[Quay#Rust]] [[Quay]]\n");

    assertThat(problems())
        .filteredOn(one -> one.startsWith("a.md"))
        .containsExactly(
            "a.md:3:1: the note north/Quay.md has no heading or block \"Rust\"",
            "a.md:3:15: \"Quay\" means north/Quay.md, but could also mean south/Quay.md");
  }

  @Test
  void aMissingPictureLooksLikeAnyOther() throws IOException {
    write("a.md", "# A\n\n![[gone.png]] ![A gate](gone.png)\n");

    assertThat(page("notes/a.html"))
        .contains("<span class=\"fn-missing\">gone.png</span>")
        .contains("<span class=\"fn-missing\">A gate</span>");
    assertThat(problems())
        .containsExactly(
            "a.md:3:1: there is no picture at \"gone.png\"",
            "a.md:3:15: there is no picture at \"gone.png\"");
  }

  @Test
  void anEmbeddedPartStandsOnThePageWithoutIdsAndAnnotations() throws IOException {
    write("a.md", "# A\n\n![[Tide gates#How gates float]]\n\nEnd.\n");

    String page = page("notes/a.html");
    String box = page.substring(page.indexOf("<div class=\"fn-embed\">"), page.indexOf("End."));
    assertThat(box)
        .contains("How gates float", "oil them", "Tests", "Wet.")
        .contains(
            "<p class=\"fn-embed-source\"><a href=\"Tide%20gates.html#talk-how-gates-float\">")
        .doesNotContain("Rust", " id=", "fn-annotation", "fn-permalink", "They float");
    assertThat(file("notes/search/data-0.js") + file("notes/notes.json"))
        .as("data has what is embedded once")
        .containsOnlyOnce("\"title\":\"How gates float\"");
  }

  @Test
  void aWholeNoteIsEmbeddedWithLinksToItsPage() throws IOException {
    write("deep/a.md", "# A\n\n![[Tide gates]]\n\n<b>raw</b>\n");

    assertThat(page("notes/deep/a.html"))
        .contains("They float.", "href=\"../Tide%20gates.html#tests\">above</a>", "Mostly.")
        .containsPattern("href=\"../Tide%20gates.html#[^\"]*1\"")
        .contains("<b>raw</b>");
  }

  @Test
  void aBlockIsEmbedded() throws IOException {
    write("a.md", "# A\n\n![[Tide gates#^oil]]\n");

    assertThat(page("notes/a.html")).contains("oil them").doesNotContain("Wet.");
  }

  @Test
  void notesThatEmbedEachOtherEnd() throws IOException {
    write("a.md", "# A\n\nOne.\n\n![[b]]\n\n![[a]]\n");
    write("b.md", "# B\n\nTwo.\n\n![[a]]\n");

    assertThat(page("notes/a.html")).contains("One.").containsOnlyOnce("<p>Two.</p>");
    assertThat(page("notes/b.html")).contains("Two.").containsOnlyOnce("<p>One.</p>");
    assertThat(page("notes/a.html")).contains("<p><a href=\"a.html\">a</a></p>");
    assertThat(problems())
        .containsExactly(
            "a.md:5:1: a.md is not shown here: it would be embedded in itself",
            "a.md:7:1: a.md is not shown here: it would be embedded in itself",
            "b.md:5:1: b.md is not shown here: it would be embedded in itself");
  }

  @Test
  void onePageEmbedsAHundredNotesAtMost() throws IOException {
    write("one.md", "# One\n\nDrop.\n");
    write("a.md", "# A\n\n" + "![[one]]\n\n".repeat(130));

    assertThat(page("notes/a.html").split("<p>Drop.</p>", -1)).hasSize(101);
    assertThat(problems())
        .hasSize(30)
        .startsWith("a.md:203:1: one.md is not shown here: a page embeds 100 notes at most");
  }

  @Test
  void tagsInTextAreTagsOfTheNote() throws IOException {
    write("a.md", "# A\n\nAbout #ropes.\n");

    assertThat(section().pages()).extracting(Route::path).contains("notes/tag/ropes.html");
  }

  @Test
  void whatMayNotBePublishedIsNeitherLinkedNorEmbedded() throws IOException {
    write("tool.js", "run()");
    Files.writeString(project.resolve("vault/secret.md"), "# Secret\n\nbelow deck\n");
    write("a.md", "# A\n\n![[tool.js]] [[../secret]] ![[secret]] ![[/../secret]]\n");

    assertThat(page("notes/a.html")).doesNotContain("below deck", "run()", "href=\"../secret");
    assertThat(problems()).hasSize(4).first().asString().contains("tool.js", "is not published");
  }

  @Test
  void aFolderThatIsNoVaultIsReadAsBefore() throws IOException {
    write("a.md", "# A\n\n[[Tide gates]] #tag ![[x.png]] ^id\n");
    Files.delete(project.resolve("vault/.obsidian"));

    assertThat(page("notes/a.html")).contains("<p>[[Tide gates]] #tag ![[x.png]] ^id</p>");
    assertThat(page(WikiLinks.TRUE, "notes/a.html")).contains("href=\"Tide%20gates.html\"");
  }

  @Test
  void aVaultIsNeverReadAsOneIfThatIsSwitchedOff() throws IOException {
    write("a.md", "# A\n\n[[Tide gates]]\n");

    assertThat(page(WikiLinks.FALSE, "notes/a.html")).contains("<p>[[Tide gates]]</p>");
  }

  @Test
  void aFolderAboveTheProjectMakesNoVault() throws IOException {
    NotesFolders folders = NotesFolders.of(notes);

    assertThat(Vaults.of(WikiLinks.AUTO, folders, project).folders()).containsExactly("");
    assertThat(Vaults.of(WikiLinks.AUTO, folders, notes).folders()).isEmpty();
  }

  private void write(String name, String text) throws IOException {
    Path file = notes.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Fieldnotes.Section made(WikiLinks links) {
    ReadOptions reading =
        new ReadOptions(notes, List.of(), List.of(), false, true, UnknownKinds.ADD)
            .with(Vaults.of(links, NotesFolders.of(notes), project));
    return Fieldnotes.section(new Settings(reading, "notes", "Notes"));
  }

  private RenderedSection section() {
    return made(WikiLinks.AUTO).rendered();
  }

  private List<String> hints() {
    return made(WikiLinks.AUTO).diagnostics().stream().map(one -> one.text("")).toList();
  }

  private List<String> problems() {
    return made(WikiLinks.AUTO).diagnostics().stream()
        .map((Diagnostic one) -> one.place() + ": " + one.message())
        .toList();
  }

  private String page(String path) {
    return page(WikiLinks.AUTO, path);
  }

  private String page(WikiLinks links, String path) {
    return made(links).rendered().page(new Route(path)).body();
  }

  private String file(String path) throws IOException {
    RenderedSection section = section();
    for (SectionFile file : section.files()) {
      if (file.route().path().equals(path)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        section.write(file, out);
        return out.toString(StandardCharsets.UTF_8);
      }
    }
    return "";
  }
}
