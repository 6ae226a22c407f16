package io.github.fieldnotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes notes out of ordinary and hostile pieces, and out of the notes of the spec documents. */
final class NoteGrammar {

  private static final Pattern NOTE =
      Pattern.compile("(?ms)^(`{3,})(?:note|template)(?: [^\\n]+)?\\n(.*?)^\\1$");
  private static final Pattern LINE = Pattern.compile("(?m)^\\| `([^|]+)` \\|");

  private static final String[] WORDS = {
    "a",
    "Ana",
    "tide",
    "b c",
    "x",
    " ",
    "  ",
    "1",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "!",
    "&",
    "|",
    ":",
    "\"",
    "'",
    "`",
    "``",
    "*",
    "**",
    "_",
    "~~",
    "\\",
    "\\|",
    "\0",
    "\u202E",
    "\u2028",
    "\uFEFF",
    "\uFDD0",
    "\uD83D\uDE00",
    "\uD800",
    "e\u0301",
    "\t",
    "$",
    "#",
    "${x}",
    "$x",
    "#set($a=1)",
    "<#assign a=1>",
    "[#if]",
    "{{ x }}",
    "{.a}",
    "{: .a}",
    "{#id}",
    "{.fn-alert onclick=x}",
    "&amp;",
    "&#106;avascript:",
    "&#xFDD0;0&#xFDD1;",
    "&#0;",
    "&lt;script&gt;",
    ":tada:",
    "...",
    "--",
    "@ana",
    "https://a.example/x",
    "www.a.example",
    "a@b.example",
    "[^1]",
    "[^1]: note",
    "&#27;[31m",
    "&#x9b;",
    "&#8238;",
    "HTML",
    "*[HTML]: Hyper",
    "]]>",
    "</script>",
    "\u001B[31m",
    "{begin 0}",
    "fn-extent"
  };

  private static final String[] LINKS = {
    "[a](b.md)",
    "[a](a.md#x)",
    "[a](<b c.md>)",
    "![a](p.png \"t\")",
    "[a](javascript:alert(1))",
    "[a](java\tscript:x)",
    "[a](&#x6A;avascript:x)",
    "[a](JaVaScRiPt:x)",
    "[a](data:text/html,x)",
    "[a](vbscript:x)",
    "[a](//host.example)",
    "[a](\\\\host)",
    "[a](../../../etc/passwd)",
    "<javascript:x>",
    "<https://a.example>",
    "[a][r]",
    "[r]: javascript:x \"t\"",
    "[r]: b.md '\"t'",
    "![a](javascript:x)",
    "[![a](p.png)](b.md)",
    "[a](b.md \"\\\" onclick=x\")",
    "[a](%6aavascript:x)"
  };

  private static final String[] LABELS = {
    "ACTION: ",
    "**Decision:** ",
    "[ACTION: Ana] ",
    "Q: ",
    "A: ",
    "TALK: ",
    "THEME: ",
    "AI: ",
    "ZEPHYR: ",
    "TERM: ",
    "RISK: ",
    "Speaker: Ana",
    "- slides: javascript:x",
    "Video: data:text/html,x",
    "Rating: 4/5",
    "- [ ] ",
    "- [x] ",
    "Status: superseded by [a](b.md)",
    "[!NOTE]",
    "[!DECISION]",
    "Quote: ",
    "## Action items",
    "## Status",
    "## Attendees\n\n- Ana Example (AE)"
  };

  private static final String[] HTML = {
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<span class=\"x\">",
    "</span>",
    "<ul>",
    "<li>",
    "</li>",
    "</ul>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</table>",
    "<details>",
    "<summary>",
    "</summary>",
    "</details>",
    "<a href=\"javascript:x\">",
    "<a href=b.md>",
    "</a>",
    "<h2>",
    "</h2>",
    "<img src=x onerror=x>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<svg>",
    "<math>",
    "<mtext>",
    "<svg><style><a id=\"</style><img src=x onerror=x>\">",
    "<title>",
    "<textarea>",
    "<xmp>",
    "<plaintext>",
    "<noscript>",
    "<template>",
    "<iframe src=x>",
    "<form action=x>",
    "<input type=image formaction=x>",
    "<input type=checkbox>",
    "<button>",
    "<select>",
    "<option>",
    "<!--",
    "-->",
    "<!-- a -->",
    "<!--more-->",
    "<!DOCTYPE html>",
    "<?x",
    "?>",
    "<![CDATA[",
    "]]>",
    "<a title='",
    "'>",
    "<a title=\"",
    "\">",
    "<div id=fn-x class=\"fn-y fn-alert\">",
    "<dl>",
    "<dt>",
    "<dd>",
    "</dl>",
    "<blockquote>",
    "</blockquote>",
    "<pre>",
    "</pre>",
    "<code>",
    "</code>",
    "<br>",
    "<hr>",
    "<col>",
    "<caption>",
    "<body onload=x>",
    "</body>",
    "<html>",
    "</html>",
    "<fn-extent n=0>",
    "</fn-extent>",
    "<video src=data:x poster=javascript:x>",
    "<picture><source srcset='x 1x, javascript:y'>",
    "<base href=//x>",
    "<meta http-equiv=refresh>",
    "<a ping=x target=y download>",
    "<ruby><rt>",
    "<center>",
    "<font>",
    "<nobr>",
    "<object>",
    "<marquee>",
    "<h1 id=a>",
    "<section>",
    "</section>"
  };

  private static final String[] BEGINNINGS = {
    "",
    "",
    "",
    "> ",
    "- ",
    "1. ",
    "  ",
    "    ",
    "# ",
    "### ",
    ": ",
    "> - ",
    "- > ",
    "* * ",
    "\t",
    "|",
    "```",
    "~~~",
    "---",
    "===",
    "| a | b |\n|---|---|\n| ",
    "[^1]: ",
    "[r]: ",
    "*[HTML]: ",
    "{: .x}",
    "    - ",
    "  : ",
    "10) ",
    "+ "
  };

  private static final String[] ENDS = {"\n", "\n", "\n\n", "\n\n", "\r\n", "  \n", "\n\n\n", "\r"};

  private static final String[] FRONT = {
    "title: T\n",
    "title: \"<script>x</script>\"\n",
    "title: a: b\n",
    "date: 2026-01-02\n",
    "date: never\n",
    "tags: [a, ../x, CON, '<b>']\n",
    "categories: \"a, b\"\n",
    "kind: talk\n",
    "kind: decision\n",
    "status: superseded by [a](javascript:x)\n",
    "image: ../../etc/passwd\n",
    "image: javascript:x\n",
    "excerpt: \"</p><script>x</script>\"\n",
    "authors: [Ana, '\"><b>']\n",
    "a: &a [*a]\n",
    "a: !!java.net.URL [x]\n",
    "slides: javascript:x\n",
    "lang: \"en\\\" onclick=x\"\n",
    "draft: false\n",
    "speaker: [a](data:text/html,x)\n",
    "a\n",
    "\t\n",
    "supersedes: b.md\n",
    "title: \"\\e[31m\\0\\x9b\\u2028\"\n"
  };

  private final List<String> written;

  private NoteGrammar(List<String> written) {
    this.written = written;
  }

  /** With the notes that stand in the spec documents. */
  static NoteGrammar ofSpec() {
    List<String> notes = new ArrayList<>();
    try (Stream<Path> all = Files.walk(Path.of("src/test/resources"))) {
      for (Path file : all.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String document = Files.readString(file);
        NOTE.matcher(document).results().forEach(note -> notes.add(note.group(2)));
        LINE.matcher(document).results().forEach(line -> notes.add(line.group(1) + "\n"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NoteGrammar(notes);
  }

  /** Any note. */
  Arbitrary<String> notes() {
    return Arbitraries.frequencyOf(Tuple.of(3, made()), Tuple.of(2, mixed()));
  }

  private static Arbitrary<String> made() {
    Arbitrary<String> front =
        joined(Arbitraries.of(FRONT), 0, 4).map(f -> f.isEmpty() ? "" : "---\n" + f + "---\n");
    return Combinators.combine(front, joined(line(), 1, 14)).as(String::concat);
  }

  private static Arbitrary<String> line() {
    return Combinators.combine(
            joined(Arbitraries.of(BEGINNINGS), 0, 2), joined(piece(), 0, 6), Arbitraries.of(ENDS))
        .as((beginning, pieces, end) -> beginning + pieces + end);
  }

  private static Arbitrary<String> piece() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.of(WORDS)),
        Tuple.of(4, Arbitraries.of(HTML)),
        Tuple.of(2, Arbitraries.of(LINKS)),
        Tuple.of(2, Arbitraries.of(LABELS)));
  }

  /** Notes of the spec, with pieces put in anywhere, and cut. */
  private Arbitrary<String> mixed() {
    Arbitrary<List<Integer>> places = Arbitraries.integers().between(0, 999).list().ofSize(5);
    return Combinators.combine(
            joined(Arbitraries.of(written), 1, 3), line().list().ofMaxSize(5), places)
        .as(NoteGrammar::insert);
  }

  private static String insert(String note, List<String> lines, List<Integer> places) {
    StringBuilder text = new StringBuilder(note);
    for (int i = 0; i < lines.size(); i++) {
      int at = places.get(i) * text.length() / 1_000;
      String line = lines.get(i);
      text.insert(at, places.get(i) % 2 == 0 ? line : line.strip());
    }
    return text.toString();
  }

  private static Arbitrary<String> joined(Arbitrary<String> part, int least, int most) {
    return part.list().ofMinSize(least).ofMaxSize(most).map(parts -> String.join("", parts));
  }
}
