package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Library;
import io.github.fieldnotes.model.Media;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.folder.CodeHost;
import io.github.fieldnotes.read.folder.MediaRules;
import io.github.fieldnotes.read.folder.ProjectContext;
import io.github.fieldnotes.read.html.HtmlPolicy;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedMediaTest {

  private static final String DRAWING = "<svg xmlns='http://www.w3.org/2000/svg'/>";

  @TempDir private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void whereItsPicturesStandIsKnown() throws IOException {
    write(
        "conf/a.md",
        """
        ---
        image: ../cover.png
        ---
        Words ![b](b.png?raw=true "B") ![web](https://example.org/a.png)

        ![d] <img src="b.png"> ![](data:image/png;base64,AAAA) ![](gone.png)

        [d]: /images/d.png
        """);
    write("conf/b.png", "x");
    write("cover.png", "x");

    assertThat(new LibraryReader(options(), diagnostics).read().notes().get(0).pictures())
        .extracting(one -> one.place().line() + ":" + one.place().column() + " " + one.name())
        .containsExactly(
            "4:7 conf/b.png",
            "6:1 /images/d.png",
            "6:6 conf/b.png",
            "6:24 data:image/png;base64,AAAA",
            "2:8 cover.png");
  }

  @Test
  void aFileIsPublishedThatANoteLinksOrShows() throws IOException {
    write(
        "a.md",
        """
        ---
        image: cover.png
        ---
        [a](a.txt) ![b](b.png "B") [c] <img src="d.png" srcset="e.png 2x, f.png 3x">
        <video poster="g.png" src="h.mp4"></video>

        [c]: c.pdf

        ## TALK: T

        slides: [s](i.pdf)
        """);
    for (String name :
        "a.txt b.png c.pdf d.png e.png f.png g.png h.mp4 i.pdf cover.png".split(" ")) {
      write(name, "x");
    }
    write("key.txt", "x");
    write("pom.xml", "<project/>");
    write("src/A.java", "class A {}");

    assertThat(media(options()))
        .containsExactly(
            "a.txt",
            "b.png",
            "c.pdf",
            "cover.png",
            "d.png",
            "e.png",
            "f.png",
            "g.png",
            "h.mp4",
            "i.pdf");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aFieldPublishesTheFileWhoseBareAddressItHolds() throws IOException {
    write(
        "a.md",
        """
        ---
        kind: talk
        slides: a.pdf
        ---
        # T

        ## TALK: U

        Slides: b.pdf
        Video: ask for c.mp4

        ## V {.talk slides=d.pdf}
        """);
    for (String name : "a.pdf b.pdf c.mp4 d.pdf e.pdf".split(" ")) {
      write(name, "x");
    }

    assertThat(media(options())).containsExactly("a.pdf", "b.pdf", "d.pdf");
    assertThat(problems()).isEmpty();
  }

  @Test
  void aDraftPublishesNoFile() throws IOException {
    write("a.md", "---\ndraft: true\n---\n![a](a.png)");
    write("a.png", "x");

    assertThat(media(options())).isEmpty();
  }

  @Test
  void allFilesArePublishedWhereTheProjectWantsThat() throws IOException {
    write("a.md", "A");
    write("a.png", "x");
    write("b.svg", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>");
    write("c.svg", "no drawing");
    write("d.jks", "x");
    write(".DS_Store", "x");

    assertThat(media(options().with(MediaRules.of(true, List.of(), List.of()))))
        .containsExactly("a.png", "b.svg");
    assertThat(problems())
        .containsExactly(
            "b.svg:1:1: a browser that opens this file would run what it contains: <script>;"
                + " this is left out",
            "c.svg:1:1: the file \"c.svg\" is not published: it is not a valid SVG drawing; see"
                + " line 1",
            "d.jks:1:1: the file \"d.jks\" is not published: a .jks file could run");
  }

  @Test
  void aRefusedFileIsReportedWhereItIsLinkedAndIsNotMissing() throws IOException {
    write(
        "a.md",
        """
        [a](a.java) ![b](b.svg)
        [c](.git/config) [d](target/x.png) [e](e.txt)
        <a href="a.java">f</a> <img src="b.svg">
        """);
    write("a.java", "x");
    write("b.svg", "no drawing");
    write("e.txt", "x");
    write("target/x.png", "x");
    write("target/x.md", "![e](../key.png)");
    write("key.png", "x");
    write(".git/config", "x");

    ReadOptions options =
        new ReadOptions(folder, List.of(), List.of("e.*"), false, true, UnknownKinds.ADD)
            .with(MediaRules.of(false, List.of(), List.of(folder.resolve("target"))));

    assertThat(media(options)).isEmpty();
    assertThat(problems())
        .containsExactly(
            "a.md:1:1: the file \"a.java\" is not published: a .java file could run",
            "a.md:1:13: the file \"b.svg\" is not published: it is not a valid SVG drawing; see"
                + " line 1",
            "a.md:2:1: the file \".git/config\" is not published: a name that begins with a dot is"
                + " hidden",
            "a.md:2:18: the file \"target/x.png\" is not published: the folder target belongs"
                + " to a build or to version control",
            "a.md:2:36: the file \"e.txt\" is not published: it matches a pattern of excludes",
            "a.md:3:1: the file \"a.java\" is not published: a .java file could run",
            "a.md:3:24: the file \"b.svg\" is not published: it is not a valid SVG drawing; see"
                + " line 1");
  }

  @Test
  void aLinkToARefusedFileLeadsToTheCodeHost() throws IOException {
    write("a.md", "[a](src/A.java#L1) ![b](src/A.java)");
    write("src/A.java", "x");
    CodeHost host = new CodeHost(folder, "https://example.org/blob/", "https://example.org/tree/");
    ReadOptions options =
        options().with(new ProjectContext(Optional.empty(), Optional.of(host), Optional.empty()));

    Library library = new LibraryReader(options, diagnostics).read();

    assertThat(library.notes().get(0).links())
        .extracting(link -> link.target())
        .containsExactly(new Target.ToWeb("https://example.org/blob/src/A.java#L1"));
    assertThat(problems())
        .containsExactly(
            "a.md:1:20: the file \"src/A.java\" is not published: a .java file could run");
  }

  @Test
  void rawHtmlPublishesDrawingsAsTheyAre() throws IOException {
    write("a.md", "![a](a.svg)");
    write("a.svg", DRAWING);

    Library library = new LibraryReader(options().with(HtmlPolicy.RAW), diagnostics).read();

    assertThat(library.media()).containsExactly(new Media("a.svg", folder.resolve("a.svg")));
  }

  private List<String> media(ReadOptions options) {
    return new LibraryReader(options, diagnostics)
        .read().media().stream().map(Media::path).toList();
  }

  private ReadOptions options() {
    return new ReadOptions(folder, List.of(), List.of(), false, true, UnknownKinds.ADD);
  }

  private List<String> problems() {
    return diagnostics.sorted().stream()
        .map(one -> one.text("").replaceFirst(" \\[.*", "").replaceFirst("^[A-Z]+ ", ""))
        .toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
