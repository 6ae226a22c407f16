package io.github.fieldnotes.publish.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that is encoded piece by piece is the page that is encoded as a whole. */
class SkinFrameTest {

  private static final PageParts PAGE =
      new PageParts("Tides & <käse>", "2026-05-01", List.of("Ana"), "<meta />", "");

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "US-ASCII", "UTF-16", "Shift_JIS"})
  void aPageIsEncoded(String name) {
    Charset charset = Charset.forName(name);
    PageParts marks = SkinFrame.marks(PAGE);
    SkinFrame frame =
        SkinFrame.of(
                "<title>Häfen – "
                    + marks.title()
                    + "</title>"
                    + marks.date()
                    + marks.head()
                    + "<p>潮</p>"
                    + marks.body()
                    + "<hr>")
            .orElseThrow();
    String whole = "<title>Häfen – Tides & <käse></title>2026-05-01<meta /><p>潮</p><b>🌊 é</b><hr>";

    assertThat(frame.fill(PAGE, "<b>🌊 é</b>")).isEqualTo(whole);
    assertThat(frame.fill(PAGE, "<b>🌊 é</b>", charset)).isEqualTo(whole.getBytes(charset));
    assertThat(frame.fill(PAGE, "<b>é</b>", StandardCharsets.UTF_8))
        .asString(StandardCharsets.UTF_8)
        .contains("<p>潮</p><b>é</b><hr>");
  }
}
