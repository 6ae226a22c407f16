package io.github.fieldnotes.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagFilterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<b>a</b> | <b>a</b>",
        "<B title='>'>a</B> | <B title='>'>a</B>",
        "<svg><b>a</b></svg> | <b>a</b>",
        "a<!-- b -->c | ac",
        "a<!-- b | a&lt;!-- b",
        "a<!DOCTYPE html>b<?c?>d</>e | abde",
        "<b title=\"c>d <i> | &lt;b title=\"c>d &lt;i>",
        "<b | &lt;b",
        "1 < 2 <3 | 1 &lt; 2 &lt;3",
        "a<script>b</b></SCRIPT>c | ac",
        "a<script>b | a",
        "a<textarea>b<i>c | ab<i>c",
        "<ı>a | &lt;ı>a",
      })
  void whatIsWholeAndAllowedGoesOn(String written, String whole) {
    assertThat(TagFilter.of(new HtmlAllowList(), written)).isEqualTo(whole);
  }
}
