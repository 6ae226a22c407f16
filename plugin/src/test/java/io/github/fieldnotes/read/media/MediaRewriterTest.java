package io.github.fieldnotes.read.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaRewriterTest {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
          + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script>x</script><g/> | ><g></g></svg> | <script>",
        "<s:script xmlns:s='http://www.w3.org/2000/svg'>x</s:script> | ></svg> | <script>",
        "<g onclick='x' id='a'/> | ><g id=\"a\"></g></svg> | onclick",
        "<a xlink:href=' ti\tde:x'><text>t</text></a> | ><a><text>t</text></a></svg> | href",
        "<a xlink:href='tide&#58;x'/> | ><a></a></svg> | href",
        "<a xlink:href='data:image/png;base64,AA'/> | ><a></a></svg> | href",
        "<a href='https://example.org/?a=1&amp;b=2'/> | "
            + "><a href=\"https://example.org/?a=1&amp;b=2\"></a></svg> |",
        "<use href='a.svg#b'/> | ><use></use></svg> | href",
        "<use href='#b'/> | ><use href=\"#b\"></use></svg> |",
        "<image href='https://example.org/a.png'/> | ><image></image></svg> | href",
        "<image xlink:href='data:image/png;base64,AA'/> | "
            + "><image xlink:href=\"data:image/png;base64,AA\"></image></svg> |",
        "<set attributeName='href' to='tide:x'/> | ></svg> | <set>",
        "<set attributeName='fill' to='red'/> | "
            + "><set attributeName=\"fill\" to=\"red\"></set></svg> |",
        "<iframe xmlns='http://www.w3.org/1999/xhtml'/> | ></svg> | <iframe>",
        "<style>a { fill: url(#b) }</style> | ><style>a { fill: url(#b) }</style></svg> |",
        "<style>a { fill: url(https://example.org/) }</style> | ><style></style></svg> | <style>",
        "<style>@import url(a.css); a { fill: red }</style> | "
            + "><style> a { fill: red }</style></svg> |",
        "<g style='fill: u\\72l(a)'/> | ><g></g></svg> | style",
        "<metadata><x/></metadata><i:view xmlns:i='urn:i'/><!-- c --> | ></svg> |",
        "<text>a &lt;b> &amp; c</text> | ><text>a &lt;b&gt; &amp; c</text></svg> |",
        "<g role='img' aria-label='x' data-a='b' content='x'/> | "
            + "><g role=\"img\" aria-label=\"x\" data-a=\"b\"></g></svg> |",
      })
  void aDrawingKeepsWhatShowsSomething(String inner, String written, String dropped)
      throws IOException {
    Path file =
        file(
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
                + inner
                + "</svg>");

    assertThat(written(MediaRewriter.DRAWING, file)).isEqualTo(HEAD + written);
    assertThat(MediaRewriter.DRAWING.look(file))
        .isEqualTo(new MediaRewriter.Looked("", java.util.Optional.ofNullable(dropped)));
  }

  @Test
  void textOfADrawingThatIsHtmlStays() throws IOException {
    Path file =
        file(
            "<svg xmlns='http://www.w3.org/2000/svg'><switch><foreignObject width='9'>"
                + "<div xmlns='http://www.w3.org/1999/xhtml' style='color: red' onclick='x'>"
                + "<b>Sea</b><form><br/></form></div></foreignObject><text>Sea</text></switch></svg>");

    assertThat(written(MediaRewriter.DRAWING, file))
        .isEqualTo(
            HEAD
                + "><switch><foreignObject width=\"9\"><div xmlns=\"http://www.w3.org/1999/xhtml\""
                + " style=\"color: red\"><b>Sea</b></div></foreignObject>"
                + "<text>Sea</text></switch></svg>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1"})
  void aDrawingIsReadInItsEncoding(String charset) throws IOException {
    Path file = folder.resolve("a.svg");
    String text =
        "<?xml version='1.0' encoding='"
            + charset
            + "'?><svg xmlns='http://www.w3.org/2000/svg'><title>Über</title></svg>";
    Files.write(file, text.getBytes(Charset.forName(charset)));

    assertThat(written(MediaRewriter.DRAWING, file)).contains("<title>Über</title>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no drawing",
        "<html/>",
        "<svg/>",
        "<svg xmlns='http://www.w3.org/2000/svg'>",
        "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
        "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
      })
  void whatIsNoDrawingIsRefused(String text) throws IOException {
    Path file = file(text);

    assertThat(MediaRewriter.DRAWING.look(file).refusal())
        .isEqualTo("it is not a valid SVG drawing; see line 1");
    assertThatThrownBy(() -> written(MediaRewriter.DRAWING, file)).isInstanceOf(IOException.class);
  }

  @Test
  void aPageKeepsWhatANotesHtmlMayHave() throws IOException {
    Path file =
        file(
            "<html><head><title>A &amp; b</title><meta name=x content=y><link rel=stylesheet"
                + " href=a.css></head><body onload=x><p>P <a href='tide:x'>q</a> <a href=b.html>r</a>"
                + "</p><script>x</script><input type=checkbox checked></body></html>");

    assertThat(written(MediaRewriter.PAGE, file))
        .isEqualTo(
            """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8"><title>A &amp; b</title></head><body><p>P <a>q</a> \
            <a href="b.html">r</a></p><input type="checkbox" checked disabled></body></html>
            """);
    assertThat(MediaRewriter.PAGE.look(file).dropped()).contains("onload");
  }

  @Test
  void aPageThatOnlyShowsTextLosesNothing() throws IOException {
    Path file = file("<!DOCTYPE html><html><head><meta charset=utf-8></head><body>x</body></html>");

    assertThat(MediaRewriter.PAGE.look(file).dropped()).isEmpty();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("file"), text);
  }

  private static String written(MediaRewriter rewriting, Path file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    rewriting.write(file, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
