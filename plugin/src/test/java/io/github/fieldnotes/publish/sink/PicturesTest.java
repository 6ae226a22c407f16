package io.github.fieldnotes.publish.sink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><img src=\"a.svg\" alt=\"x\" /></p> | <p><img srcset=\"a.svg\" alt=\"x\" /></p>",
        "<img alt=\"a > b\" src=\"../a.png\"> | <img alt=\"a > b\" srcset=\"../a.png\">",
        "<img src=\",a,b,\" /> | <img srcset=\"%2Ca,b%2C\" />",
        "<img src=\"a b.png\" /> | <img srcset=\"a%20b.png\" />",
        "<img src=\"data:image/png;base64,AA AA\" /> |"
            + " <img srcset=\"data:image/png;base64,AAAA\" />",
        "<img src=\"a.png\" srcset=\"b.png 2x\" /> | <img srcset=\"b.png 2x\" />",
        "<img src=\"https://example.org/a.png\" /> | <img src=\"https://example.org/a.png\" />",
        "<img alt=\"a\" /> | <img alt=\"a\" />",
        "<video src=\"a.mp4\"></video> | <video src=\"a.mp4\"></video>",
        "$1 <img src=\"$1.png\" /> | $1 <img srcset=\"$1.png\" />",
      })
  void aPictureIsHiddenFromTheToolsOfASkin(String body, String hidden) {
    assertThat(Pictures.hide(body, picture -> true)).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource({
    "../../outside.png, true",
    "a/../../../outside.png, true",
    "/../../outside.png, true",
    "%2e%2E/..%2foutside.png, true",
    "..\\..\\outside.png, true",
    "https:../../../../outside.png, true",
    "a.png, false",
    "../images/a.png, false",
    "/images/a.png, false",
    "..a/../..b.png, false",
    "https://example.org/../../a.png, false",
  })
  void aPictureOutsideTheSiteIsHiddenFromTheToolsOfASkin(String address, boolean isHidden) {
    String body = "<img src=\"" + address + "\" />";

    assertThat(Pictures.hideOutside(body, 1).contains(" src=")).isNotEqualTo(isHidden);
  }

  @Test
  void onlyWhatIsToBeHiddenIs() {
    String body = "<img src=\"a.svg\" /><img src=\"b.png\" /><img src=\"http://example.org/\" />";

    assertThat(Pictures.of(body)).containsExactly("a.svg", "b.png");
    assertThat(Pictures.hide(body, "a.svg"::equals))
        .isEqualTo(
            "<img srcset=\"a.svg\" /><img src=\"b.png\" /><img src=\"http://example.org/\" />");
  }

  @Test
  void anAddressIsDecodedAsItWasWritten() {
    assertThat(Pictures.decoded("a.png?b=1&amp;c=&#36;d&quot;&amp;lt;&e;"))
        .isEqualTo("a.png?b=1&c=$d\"&lt;&e;");
  }
}
