package io.github.fieldnotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.Fieldnotes.Section;
import io.github.fieldnotes.diag.Diagnostic;
import io.github.fieldnotes.model.Declarations;
import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.plan.SectionFile;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.folder.NoteSelection;
import io.github.fieldnotes.read.folder.NotesFolder;
import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.read.word.UnknownKinds;
import io.github.fieldnotes.render.content.Project;
import io.github.fieldnotes.render.theme.Appearance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A section of notes in several folders, and of several modules. */
class SeveralFoldersTest {

  @TempDir private Path root;

  @BeforeEach
  void folders() throws IOException {
    write(
        "src/notes/pumps.md",
        "# Pumps\n\nAs [decided](../../docs/adr/0001-steel.md), see"
            + " [core](../../core/src/notes/).\n\n"
            + "![P](../../core/src/notes/pump.png) [gone](../../docs/adr/0009.md)\n\n"
            + "- [ACTION: Ana Example] Oil the pump\n");
    write("docs/adr/0001-steel.md", "# Steel\n\n## Status\n\nAccepted\n");
    write(
        "core/src/notes/README.md",
        "# Core\n\nBack to [pumps](../../../src/notes/pumps.md#pumps).\n\n"
            + "- [ACTION: Bo Example] Count the bolts\n");
    write("core/src/notes/pump.png", "P");
  }

  @Test
  void linksAcrossFoldersLeadToPagesAndFilesOfTheSection() {
    Document pumps = page("pumps.html");

    assertThat(pumps.select(".fn-body a[href=adr/0001-steel.html]").text()).isEqualTo("decided");
    assertThat(pumps.select(".fn-body a[href=core/README.html]").text()).isEqualTo("core");
    assertThat(pumps.select("img").attr("src")).isEqualTo("core/pump.png");
    assertThat(page("core/README.html").select(".fn-body a[href=../pumps.html#pumps]")).hasSize(1);
    assertThat(page("core/README.html").select(".fn-backlinks a").text()).isEqualTo("Pumps");
    assertThat(reported())
        .containsExactly(
            "pumps.md:5:37: there is no note or file at \"../../docs/adr/0009.md\" [broken-link];"
                + " correct the link; it is left as written");
  }

  @Test
  void anOldAddressIsBelowTheFolderThatHoldsItsNote() throws IOException {
    write("core/src/notes/bolts.md", "---\nredirect_from: /b.html\n---\n# Bolts\n");
    write("docs/adr/0002-oak.md", "---\nredirect_from: /b.html\n---\n# Oak\n");

    assertThat(file("core/b.html")).contains("url=bolts.html\"");
    assertThat(file("adr/b.html")).contains("url=0002-oak.html\"");
    assertThat(file("b.html")).isEmpty();
  }

  @Test
  void aFolderThatIsCalledSoHasDecisionRecords() {
    assertThat(page("kind/decision.html").select(".fn-decisions tbody tr").text())
        .contains("Steel", "accepted");
  }

  @Test
  void modulesAreShownAndHaveAPageEach() throws IOException {
    Document index = page("index.html");

    assertThat(index.select("section:has(#fn-modules) .fn-chip").eachText())
        .containsExactly("Core 1", "Harbour 2");
    assertThat(index.select(".fn-card:has(a[href=pumps.html]) .fn-module").text())
        .isEqualTo("Harbour");
    assertThat(page("core/README.html").select(".fn-head .fn-module").attr("href"))
        .isEqualTo("../module/core.html");
    Document core = page("module/core.html");
    assertThat(core.select("h1").text()).isEqualTo("Module Core");
    assertThat(core.select(".fn-card-title").eachText()).containsExactly("Core");
    assertThat(core.select(".fn-chip[href=harbour.html]").text()).isEqualTo("Harbour 2");
    assertThat(page("kind/action.html").select(".fn-action-meta .fn-module").eachText())
        .containsExactly("Harbour", "Core");
    assertThat(page("kind/decision.html").select("td .fn-module").text()).isEqualTo("Harbour");
    assertThat(file("notes.json")).contains("\"path\":\"core/README.md\"", "\"module\":\"Core\"");
  }

  @Test
  void aNoteIsEditedWhereItsFileIs() {
    assertThat(page("core/README.html").select(".fn-edit a").attr("href"))
        .isEqualTo("https://example.org/core/src/notes/README.md");
    assertThat(page("pumps.html").select(".fn-edit a").attr("href"))
        .isEqualTo("https://example.org/src/notes/pumps.md");
  }

  @Test
  void whatAFolderDeclaresOfPlacesIsOfItsOwnNotes() throws IOException {
    String yml = "place:\n  - pattern: '*.md'\n    kind: talk\nkinds:\n  pump: {labels: [pump]}\n";
    write("core/src/notes/fieldnotes.yml", yml);
    write("core/src/notes/tides.md", "# Tides\n\n## PUMP: Big\n");

    assertThat(page("kind/talk.html").select("tbody .fn-cell-title > a").text()).isEqualTo("Tides");
    assertThat(page("kind/pump.html").select(".fn-part-title").text()).contains("Big");
  }

  @Test
  void aMistakeInAFoldersConfigurationIsReportedInItsFile() throws IOException {
    write("core/src/notes/fieldnotes.yml", "kidns: {}\n");

    assertThat(reported()).anyMatch(one -> one.startsWith("core/fieldnotes.yml:1:1: "));
  }

  @Test
  void aFileWhereAnotherFolderIsInTheSectionIsReportedAndLeftOut() throws IOException {
    write("src/notes/core/README.md", "# Another core\n");

    assertThat(page("core/README.html").select("h1").text()).isEqualTo("Core");
    assertThat(reported())
        .contains(
            "core/README.md:1:1: another notes folder is already at core/ in the section; this"
                + " file is left out [taken-folder]; rename its folder, or put the other notes"
                + " elsewhere"
                + " with notesDirectories");
  }

  @Test
  void aFolderInAnotherIsReadOnce() throws IOException {
    write("src/notes/inner/a.md", "# A\n");
    NotesFolders nested =
        new NotesFolders(
            List.of(
                new NotesFolder(root.resolve("src/notes"), "", ""),
                new NotesFolder(root.resolve("src/./notes/x/../inner"), "deep", "")));

    assertThat(section(nested).rendered().pages().stream().map(Route::path))
        .contains("notes/deep/a.html")
        .doesNotContain("notes/inner/a.html", "notes/module/.html");
  }

  private Document page(String path) {
    return Jsoup.parse(section(all()).rendered().page(new Route("notes/" + path)).body());
  }

  private String file(String name) throws IOException {
    Section section = section(all());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (SectionFile file : section.rendered().files()) {
      if (file.route().path().equals("notes/" + name)) {
        section.rendered().write(file, out);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private List<String> reported() {
    return section(all()).diagnostics().stream().map(this::text).toList();
  }

  private String text(Diagnostic diagnostic) {
    return diagnostic.text("");
  }

  private NotesFolders all() {
    return new NotesFolders(
        List.of(
            new NotesFolder(root.resolve("src/notes"), "", "Harbour"),
            new NotesFolder(root.resolve("docs/adr"), "adr", "Harbour"),
            new NotesFolder(root.resolve("core/src/notes"), "core", "Core")));
  }

  private Section section(NotesFolders folders) {
    ReadOptions reading =
        new ReadOptions(NoteSelection.of(folders), true, UnknownKinds.ADD, Declarations.NONE);
    Project project =
        new Project(
            "Harbour",
            "",
            Map.of(
                "", "https://example.org/src/notes/{path}",
                "core/", "https://example.org/core/src/notes/{path}"));
    return Fieldnotes.section(
        new Settings(reading, "notes", "", Appearance.plain(), project, false));
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
