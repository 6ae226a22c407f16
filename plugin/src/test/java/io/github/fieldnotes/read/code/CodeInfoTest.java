package io.github.fieldnotes.read.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeInfoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      nullValues = "-",
      textBlock =
          """
          java                                        | java    | -         | -         | -
          Java                                        | Java    | -         | -         | -
          c++                                         | c++     | -         | -         | -
          java title="Tide.java"                      | java    | Tide.java | -         | -
          java title='a "b".java'                     | java    | a "b".java| -         | -
          java title="a {1} b.java" {2}               | java    | a {1} b.java | 2-2     | -
          title="A note"                              | -       | A note    | -         | -
          java filename=Tide.java                     | java    | Tide.java | -         | -
          java:Tide.java                              | java    | Tide.java | -         | -
          java:src/Tide.java {3}                      | java    | src/Tide.java | 3-3   | -
          java title=""                               | java    | -         | -         | -
          java {2,4-6}                                | java    | -         | 2-2,4-6   | -
          java{2, 4-6}                                | java    | -         | 2-2,4-6   | -
          {2}                                         | -       | -         | 2-2       | -
          js {1} showLineNumbers title="a.js"         | js      | a.js      | 1-1       | 1
          js showLineNumbers=7                        | js      | -         | -         | 7
          js showLineNumbers{7}                       | js      | -         | 7-7       | 1
          py hl_lines="2 4-6" linenums="3"            | py      | -         | 2-2,4-6   | 3
          py linenums="false"                         | py      | -         | -         | -
          go {linenos=true,hl_lines=[2,"4-6"],linenostart=7} | go | -       | 2-2,4-6   | 7
          go {linenos=table}                          | go      | -         | -         | 1
          {.haskell .numberLines startFrom="7"}       | haskell | -         | -         | 7
          {.java title="Tide.java"}                   | java    | Tide.java | -         | -
          { .java }                                   | java    | -         | -         | -
          {r}                                         | r       | -         | -         | -
          {r, echo=FALSE}                             | r       | -         | -         | -
          {python} {2}                                | python  | -         | 2-2       | -
          {title="A note"}                            | -       | A note    | -         | -
          rust,ignore                                 | rust    | -         | -         | -
          ts twoslash                                 | ts      | -         | -         | -
          java {unclosed                              | java    | -         | -         | -
          java {999999999999}                         | java    | -         | -         | -
          """)
  void anInfoStringIsReadInTheFormsOfManyPrograms(
      String info, String word, String title, String marked, String first) {
    CodeInfo read = CodeInfo.of(info.strip());

    assertThat(read.word()).isEqualTo(word == null ? "" : word);
    assertThat(read.title().orElse(null)).isEqualTo(title);
    assertThat(
            String.join(
                ",",
                read.marked().stream().map(range -> range.first() + "-" + range.last()).toList()))
        .isEqualTo(marked == null ? "" : marked);
    assertThat(read.firstNumber().isPresent() ? "" + read.firstNumber().getAsInt() : null)
        .isEqualTo(first);
  }
}
