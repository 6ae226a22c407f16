package io.github.fieldnotes.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The exact words of every problem: users search for them, and CI logs match on their codes. */
class ProblemTest {

  private static final String TABLE =
      """
      ERROR a.md:1:2: the front matter is not valid YAML: ONE [broken-front-matter]; correct this \
      line; the note is published with what could be read
      WARNING a.md:1:2: the value of "ONE" is not valid YAML (TWO); it is read as plain text \
      [lenient-front-matter]; put the value in quotes
      ERROR a.md:1:2: the front matter is too large: ONE [front-matter-limit]; keep front matter \
      to a few lines; the note is published without it
      ERROR a.md:1:2: the front matter has no closing "---"; it is read as text \
      [unclosed-front-matter]; add a line "---" after its last value
      WARNING a.md:1:2: front matter between "+++" lines is TOML, which is not supported \
      [toml-front-matter]; write it as YAML between "---" lines
      WARNING a.md:1:2: "ONE" is not a date; it is ignored [invalid-date]; write the date as \
      2020-09-06 or 2020-09-06 10:00:00 +0100
      WARNING a.md:1:2: in "ONE", day and month could be swapped; only its year is used \
      [ambiguous-date]; write the date as 2026-05-04, or the month as a word
      INFO a.md:1:2: the text says ONE, but the path of the file says TWO, which is used \
      [date-disagrees]; correct one of them, or write the date that counts into the front matter
      WARNING a.md:1:2: "ONE" is not a language tag; the language of the site is used instead \
      [unknown-language]; use a tag such as de, pt-BR or ar
      WARNING a.md:1:2: "ONE" has TWO characters; only the first THREE are read [long-value]; move \
      it into the text of the note
      WARNING a.md:1:2: the value of "ONE" is TWO; it is ignored [wrong-type]; write THREE
      INFO a.md:1:2: "ONE" in front matter has no effect here; notes that have it: TWO \
      [unused-key]; keep it if another tool uses it, or remove it
      WARNING a.md:1:2: "ONE" names TWO people; those after the first THREE are left out \
      [too-many-people]; name a group instead, or spread them over several parts of the note
      WARNING a.md:1:2: this note introduces more than ONE people; those from here on have no page \
      [people-without-page]; split the note, or name groups instead
      ERROR a.md:1:2: could not read the file: ONE [unreadable-file]; check the file and its \
      permissions
      WARNING a.md:1:2: symbolic links are not followed [symbolic-link]; put the file itself into \
      the notes folder
      WARNING a.md:1:2: the file is not valid UTF-8; invalid bytes are shown as \uFFFD [not-utf8]; \
      save the file as UTF-8
      ERROR a.md:1:2: the file is ONE KB long; the limit is TWO KB [note-too-large]; split it, or \
      raise maxNoteSize; its beginning is published as plain text
      ERROR a.md:1:2: the note takes too long to read; its longest paragraph (ONE characters) \
      begins here [note-too-slow]; add empty lines to it, or raise maxNoteTime; it is published as \
      plain text
      ERROR a.md:1:2: the note would become a page of more than ONE KB, because it repeats a long \
      text [note-grows]; shorten the texts that abbreviations and references stand for, or raise \
      maxNoteSize; it is published as plain text
      ERROR a.md:1:2: quotes, lists or other elements are nested too deeply here \
      [nested-too-deeply]; put it into a code block, or raise maxNoteNesting; the note is \
      published as plain text
      ERROR a.md:1:2: this paragraph of ONE characters contains something that is too long to read \
      [span-too-long]; add line breaks or empty lines to it; the note is published as plain text
      INFO a.md:1:2: this ONE code takes too long to highlight; it stays plain [plain-code]; \
      divide the block into smaller ones, or give it no language
      ERROR a.md:1:2: could not read this note as Markdown: ONE [reader-failed]; narrow down the \
      cause by halving the note, and report it; it is published as plain text
      WARNING a.md:1:2: this diagram cannot be drawn: ONE [diagram-not-drawn]; correct this line; \
      the source is shown
      WARNING a.md:1:2: a diagram may not use "ONE", which could reach beyond the diagram itself \
      [diagram-refused]; write what it stands for into the block; the source is shown
      WARNING a.md:1:2: this diagram exceeds the limit of ONE [diagram-limit]; divide it into \
      smaller ones; the source is shown
      INFO a.md:1:2: PlantUML is not installed, so its diagrams are shown as text [no-plantuml]; \
      add <dependencies><dependency><groupId>net.sourceforge.plantuml</groupId>\
      <artifactId>plantuml-asl</artifactId><version>1.2025.10</version></dependency></dependencies> \
      to the <plugin> fieldnotes-maven-plugin in the POM
      WARNING a.md:1:2: this formula cannot be read: ONE [formula-not-read]; correct it; in text, \
      write \\$ where a dollar sign is meant; the source is shown
      ERROR a.md:1:2: this note and ONE would both be published as TWO; this one is published as \
      THREE [duplicate-address]; rename one of the two files
      WARNING a.md:1:2: ONE is a page of the section; this note is published as TWO \
      [reserved-address]; rename the file
      WARNING a.md:1:2: "ONE" is not a path below the section, so it cannot redirect to this note \
      [invalid-redirect]; write a path such as /old/name.html
      WARNING a.md:1:2: the section already has something else at ONE, which cannot redirect to \
      this note [taken-redirect]; remove the old address, or rename what is there
      ERROR a.md:1:2: another notes folder is already at ONE/ in the section; this file is left \
      out [taken-folder]; rename its folder, or put the other notes elsewhere with notesDirectories
      INFO a.md:1:2: not every file system allows this name; in the section it is ONE \
      [unportable-name]; rename the file
      INFO a.md:1:2: this checkout has only the last commits, so notes get no dates from Git \
      [shallow-history]; fetch the whole history, with fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on \
      GitLab, or git fetch --unshallow; or set gitDates to never
      INFO a.md:1:2: could not read the history in Git, so notes get no dates from it: ONE \
      [unreadable-history]; set gitDates to never if this repository cannot be read
      INFO a.md:1:2: the post is dated ONE, which is in the future; it is not published until then \
      [post-to-come]; publish it now with -Dfieldnotes.drafts, or move it out of _posts
      WARNING a.md:1:2: a browser that opens this file would run what it contains: ONE; this is \
      left out [active-file]; remove it; if you trust all who write notes, <html>raw</html> \
      publishes the whole file
      WARNING a.md:1:2: the file "ONE" is not published: TWO [refused-file]; add its extension to \
      mediaTypes in the POM if nothing runs it, or link to a published copy
      WARNING a.md:1:2: there is no note or file at "ONE" [broken-link]; correct the link; it is \
      left as written
      WARNING a.md:1:2: the vault has no note, file or alias "ONE" [broken-wiki-link]; add it, or \
      correct the link, which is shown as text; the most similar name: TWO
      INFO a.md:1:2: "ONE" means TWO, but could also mean THREE [ambiguous-wiki-link]; write the \
      folder before the name
      WARNING a.md:1:2: there is no picture at "ONE" [missing-picture]; add the file, or correct the path
      WARNING a.md:1:2: the skin's tools could not read the picture "ONE"; it is shown unchanged \
      [unreadable-picture]; save it as PNG or JPEG, or lower the severity of this problem if \
      browsers show the picture
      WARNING a.md:1:2: "ONE" leads out of the notes folder, to an unknown page or file \
      [link-out-of-folder]; correct the link; links to files of the project need a Git checkout \
      and <scm> in the POM
      WARNING a.md:1:2: the note ONE has no heading with the id "TWO" [broken-anchor]; link to one \
      of: THREE
      WARNING a.md:1:2: the note ONE has no heading or block "TWO" [broken-part]; add it, or \
      correct the link; the most similar: THREE
      WARNING a.md:1:2: ONE is not shown here: TWO [embed-not-shown]; link to it instead; there \
      is a link where it would stand
      WARNING a.md:1:2: the site has no page ONE [broken-site-link]; correct the link; a page made \
      by another tool is found only after that tool has run
      WARNING a.md:1:2: "ONE" is a draft or a future post, which is not published [link-to-draft]; \
      publish it or remove the link, which now leads to the index
      WARNING a.md:1:2: the address "ONE" has a scheme that is not allowed; only the text of the \
      link is kept [unsafe-link]; use https
      WARNING a.md:1:2: the address "ONE" has spaces, so GitHub shows no link here \
      [link-with-blanks]; write it as <ONE>
      INFO a.md:1:2: "ONE" is read as a link definition that nothing uses, and is not shown \
      [unused-definition]; write \\[ instead of [ to show it
      WARNING a.md:1:2: the footnote "ONE" is already defined above; this definition is not shown \
      [duplicate-footnote]; give it another label
      WARNING a.md:1:2: nothing refers to the footnote "ONE"; it is not shown [unused-footnote]; \
      refer to it with [^ONE], or remove it
      WARNING a.md:1:2: ONE in raw HTML could do more than show text; it is left out \
      [dropped-html]; write it as Markdown; if you trust everyone who writes notes, \
      <html>raw</html> keeps it
      WARNING a.md:1:2: the header of this table has no column for "ONE"; it is left out \
      [extra-cell]; add a column to the header, or write \\| for a vertical bar in a cell
      WARNING a.md:1:2: this comment is not closed, so everything below is part of it and is not \
      shown [unclosed-comment]; write --> where it ends
      INFO a.md:1:2: ONE is left out of raw HTML here and further down [dropped-looks]; write it \
      as Markdown, or write \\< to show it
      INFO a.md:1:2: notes may not use the class "ONE"; it is left out here and further down \
      [dropped-class]; remove it; only fn-alert, fn-task, fn-left, fn-center, fn-right and \
      language-… are kept
      WARNING a.md:1:2: ONE is not available: TWO [broken-web-link]; correct the link, or link to \
      an archived copy
      INFO a.md:1:2: ONE has moved to TWO [moved-web-link]; link to the new address
      INFO a.md:1:2: could not check whether ONE is available: TWO [unsure-web-link]; open it in a \
      browser
      WARNING a.md:1:2: this note and ONE are both called "TWO" [duplicate-title]; give one of \
      them another title, or give both a date
      INFO a.md:1:2: the action "ONE" has no owner [action-without-owner]; name one: ACTION: \
      Ana Example to …
      WARNING a.md:1:2: the decision record "ONE" has no status [decision-without-status]; add a \
      section "Status" or a line "status: accepted" in its front matter
      WARNING a.md:1:2: this decision record and ONE both have the number TWO [duplicate-number]; \
      give one of them another number
      WARNING a.md:1:2: "ONE" is superseded, but no record says what supersedes it \
      [superseded-without-successor]; write "Superseded by" with a link to the record that \
      replaces it
      INFO a.md:1:2: ONE does not say that it TWO this record [one-sided-supersession]; say so \
      there too, for readers who see only that file
      WARNING a.md:1:2: there is no decision record "ONE" [unknown-record]; correct it, or make it \
      a link
      WARNING a.md:1:2: this decision record has two statuses, "ONE" and "TWO"; the first one counts \
      [ambiguous-status]; remove the one that does not apply, or give both a date
      INFO a.md:1:2: "ONE" is not a declared label; it becomes a kind of its own, TWO \
      [unknown-kind]; correct it, declare it in fieldnotes.yml, or switch it off there: "TWO: off"
      WARNING a.md:1:2: "ONE" and later labels exceed the limit of TWO kinds; they are marked, but \
      have no pages [too-many-kinds]; declare the labels you need in fieldnotes.yml, or set \
      unknownKinds to ignore
      WARNING a.md:1:2: "ONE" is not a declared label; it becomes a kind of its own, TWO \
      [unwanted-kind]; correct it, declare it in fieldnotes.yml, or switch it off there: "TWO: off"
      ERROR a.md:1:2: "ONE" is not a declared label; it becomes a kind of its own, TWO \
      [forbidden-kind]; correct it, declare it in fieldnotes.yml, or switch it off there: "TWO: off"
      ERROR a.md:1:2: the configuration is not valid YAML: ONE [broken-configuration]; correct \
      this line; text that begins with @, #, *, & or % needs quotes
      ERROR a.md:1:2: the configuration is too large: ONE [configuration-limit]; keep it to a few \
      pages; none of it is read
      ERROR a.md:1:2: this file is not read, because there is also ONE [second-configuration]; put \
      everything into one of them and delete the other
      ERROR a.md:1:2: "ONE" is unknown here [unknown-key]; write one of: TWO
      ERROR a.md:1:2: "ONE" appears here a second time [duplicate-key]; merge the two; only the \
      first one counts
      ERROR a.md:1:2: ONE needs "TWO" [missing-key]; add it, such as "THREE"
      ERROR a.md:1:2: "ONE" is TWO [invalid-value]; write THREE
      ERROR a.md:1:2: "ONE" cannot be the id of a kind [invalid-kind-id]; use lower-case letters, \
      digits and hyphens, such as "TWO"
      ERROR a.md:1:2: "ONE" is not a CSS colour [invalid-colour]; use a name such as teal, or \
      "#7a3e9d" in quotes
      ERROR a.md:1:2: "ONE" is not a heading level [invalid-headings]; write a number from 1 to 6, \
      "bold" for titles in bold, or omit it for whole notes
      ERROR a.md:1:2: the ONE "TWO" already belongs to "THREE" [taken-word]; give it to only one \
      of them
      ERROR a.md:1:2: there is no kind "ONE" [undeclared-kind]; declare it, or write one of: TWO
      ERROR a.md:1:2: the kind "ONE" is switched off [switched-off-kind]; remove the rule, or \
      switch the kind on
      ERROR a.md:1:2: "ONE" is about safety and can be lowered only in the POM; it stays TWO \
      [protected-problem]; remove it, or write <problems><ONE>THREE</ONE></problems> in the POM\
      """;

  @Test
  void everyProblemReadsAsWrittenDown() {
    assertThat(
            Arrays.stream(Problem.values()).map(ProblemTest::row).collect(Collectors.joining("\n")))
        .isEqualTo(TABLE);
  }

  private static String row(Problem problem) {
    Diagnostic diagnostic =
        new Diagnostic(problem, new Location("a.md", 1, 2), List.of("ONE", "TWO", "THREE"));
    return problem.severity() + " " + diagnostic.text("");
  }
}
