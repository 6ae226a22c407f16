package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveFileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<svg><script>alert(1)</script></svg> | <script>",
        "<svg xmlns:s='http://www.w3.org/2000/svg'><s:script>x</s:script></svg> | <script>",
        "<svg onload=alert(1)> | onload",
        "<svg><a xlink:href=' ti\tde:x'><text>x</text></a></svg> | href",
        "<svg><a xlink:href='&#116;ide:x'/></svg> | href",
        "<svg><use href='data:text/plain,x'/></svg> | href",
        "<svg><foreignObject><p>x</p></foreignObject></svg> | <foreignobject>",
        "<svg><set attributeName='href' to='tide:x'/></svg> | to",
        "<?xml-stylesheet href='x.xsl'?><svg/> | <?xml-stylesheet",
        "<!DOCTYPE svg [<!ENTITY x 'y'>]><svg>&x;</svg> | <!entity",
        "<?xml version='1.0' encoding='windows-1252'?><svg/> | an unusual encoding",
        "<meta http-equiv=refresh content='0;url=x'> | <meta>",
        "<a href=vbscript:x>x</a> | href",
        "<iframe src=x></iframe> | <iframe>",
        "<x:form xmlns:x='http://www.w3.org/1999/xhtml'/> | <form>",
      })
  void whatRunsIsFound(String text, String found) {
    assertThat(ActiveFile.find(text)).contains(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0' encoding='UTF-8'?><svg xmlns='http://www.w3.org/2000/svg'><style>a{}"
            + "</style><g><path d='M0 0'/><image href='data:image/png;base64,AA'/></g></svg>",
        "<!DOCTYPE html><html><head><meta charset=utf-8><link rel=stylesheet href=a.css></head>"
            + "<body><a href=https://example.org>x</a></body></html>",
        "<project><dependencies/></project>",
      })
  void whatOnlyShowsIsNot(String text) {
    assertThat(ActiveFile.find(text)).isEmpty();
  }

  @Test
  void theNameSaysWhetherItIsLookedAt() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "<script>x</script>");

    assertThat(ActiveFile.find("a.js", file)).isEmpty();
    assertThat(ActiveFile.find("a.SVG", file)).contains("<script>");
    assertThat(ActiveFile.find("a.svgz", file)).contains("what cannot be looked at");
  }
}
