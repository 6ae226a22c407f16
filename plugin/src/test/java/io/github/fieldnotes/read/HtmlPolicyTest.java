package io.github.fieldnotes.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fieldnotes.BothSyntaxes;
import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.read.folder.Folder;
import io.github.fieldnotes.read.html.HtmlPolicy;
import io.github.fieldnotes.read.word.UnknownKinds;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlPolicyTest {

  private static final String NOTE =
      "<details open><summary>More</summary>\n\n**Bold** <b onclick=\"x()\">b</b> [c](javascript:x)"
          + "\n\n</details>\n\n<script>x()</script>\n\n<div style=\"color:red\">open\n";

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void safeKeepsWhatStructuresAndReportsTheRest() {
    assertThat(html(HtmlPolicy.SAFE, NOTE))
        .isEqualTo(
            "<details open=\"\"><summary>More</summary>\n<p><strong>Bold</strong> <b>b</b> c</p>\n"
                + "</details>\n\n<div>open\n</div>");
    assertThat(reported())
        .containsExactly(
            "a.md:3:13 dropped-html the attribute \"onclick\"",
            "a.md:3:33 unsafe-link javascript:x",
            "a.md:7:1 dropped-html <script>",
            "a.md:9:6 dropped-looks the attribute \"style\"");
  }

  @Test
  void escapeShowsItAsText() {
    assertThat(html(HtmlPolicy.ESCAPE, NOTE))
        .isEqualTo(
            """
            <div class="fn-code" data-language="HTML"><pre class="fn-pre"><code><span class="fn-g">&lt;details </span><span class="fn-a">open</span><span class="fn-g">&gt;&lt;summary&gt;</span>More<span class="fn-g">&lt;/summary&gt;</span>
            </code></pre></div>
            <p><strong>Bold</strong> &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt; c</p>
            <div class="fn-code" data-language="HTML"><pre class="fn-pre"><code><span class="fn-g">&lt;/details&gt;</span>
            </code></pre></div>
            <div class="fn-code" data-language="HTML"><pre class="fn-pre"><code><span class="fn-g">&lt;script&gt;</span><span class="fn-f">x</span>()<span class="fn-g">&lt;/script&gt;</span>
            </code></pre></div>
            <div class="fn-code" data-language="HTML"><pre class="fn-pre"><code><span class="fn-g">&lt;div </span><span class="fn-a">style</span><span class="fn-s">=&quot;</span><span class="fn-a">color</span>:red<span class="fn-s">&quot;</span><span class="fn-g">&gt;</span>open
            </code></pre></div>
            """);
    assertThat(reported()).containsExactly("a.md:3:33 unsafe-link javascript:x");
  }

  @Test
  void rawKeepsAllOfItAndClosesWhatIsOpen() {
    assertThat(html(HtmlPolicy.RAW, NOTE))
        .isEqualTo(
            """
            <details open=""><summary>More</summary>
            <p><strong>Bold</strong> <b onclick="x()">b</b> c</p>
            </details>
            <script>//<![CDATA[
            x()
            //]]></script>
            <div style="color:red">open
            </div>""");
    assertThat(reported()).containsExactly("a.md:3:33 unsafe-link javascript:x");
  }

  @Test
  void rawHtmlIsTheSameToAnXmlParser() {
    for (String html :
        List.of(
            "<p>a<br>b<input checked>&nbsp;&copy;<hr><p>c",
            "<pre>\n\na\n</pre><textarea>\n\nb</textarea>",
            "<script>if (a[b[0]]>1 && c < d) {}</script><style>p > b { top: 0 }</style>",
            "<p title='a\nb\tc' x:y=1 1z=2 a\"b=3>d</p>",
            "<svg viewBox='0 0 1 1'><use xlink:href='#a'/><foreignObject><p>e</foreignObject></svg>",
            "<math><mi>x</mi></math><!-- a -- b --><?pi?><![CDATA[ c ]]>",
            "<iframe src=x><p>f & g</iframe><xmp><b>h</xmp><noscript><p>i</noscript>",
            "<p zoop:33=a a:b:c=d @e=f :g=h xmlns:i=j xml:lang=de>k<o:p>l</o:p><m@n>o</m@n>",
            "&#1;&#12;j<table><tr><td>k</table><foo/>l")) {
      assertThat(BothSyntaxes.mistakes(html(HtmlPolicy.RAW, html + "\n"))).as(html).isEmpty();
      assertThat(BothSyntaxes.mistakes(html(HtmlPolicy.SAFE, html + "\n"))).as(html).isEmpty();
    }
  }

  @Test
  void annotationsAreTheSameInEveryPolicy() {
    String note = "<details>\n\n- ACTION: Ana to open <b>the</b> gate\n\n</details>\n";

    assertThat(note(HtmlPolicy.SAFE, note).annotations())
        .hasSize(1)
        .isEqualTo(note(HtmlPolicy.ESCAPE, note).annotations())
        .isEqualTo(note(HtmlPolicy.RAW, note).annotations());
  }

  /** The sanitizer writes a quote in text as such; our own writer as a character reference. */
  @Test
  void aNoteWithoutRawHtmlDoesNotPassTheSanitizer() {
    assertThat(html(HtmlPolicy.SAFE, "say `\"a\"`\n")).contains("&quot;a&quot;");
    assertThat(html(HtmlPolicy.SAFE, "say `\"a\"` <b>b</b>\n")).contains("\"a\"");
  }

  @Test
  void anOpenQuoteDrawsNoOpenPlaceIntoAnAttribute() {
    for (HtmlPolicy policy : List.of(HtmlPolicy.SAFE, HtmlPolicy.RAW)) {
      for (String quote : List.of("'", "\"", "")) {
        String note =
            "<div title="
                + quote
                + "\n\n## TALK: x <img src=y onerror=alert(1)> y\n\n- [ ] ACTION: z\n\n> [!NOTE]\n> a"
                + "\n\n[^1] [b](other.md)\n\n[^1]: c\n\n<p>\n"
                + quote
                + ">\n";
        Document body = Jsoup.parseBodyFragment(html(policy, note));

        body.getAllElements()
            .forEach(
                e ->
                    e.attributes()
                        .forEach(
                            a ->
                                assertThat(a.getValue())
                                    .as("%s %s %s", policy, quote, body)
                                    .doesNotContain("{label", "{alert", "{block", "{begin")));
      }
    }
  }

  private String html(HtmlPolicy policy, String note) {
    return Outline.html(note(policy, note));
  }

  private Note note(HtmlPolicy policy, String note) {
    ReadOptions options =
        new ReadOptions(Path.of("."), List.of(), List.of(), true, true, UnknownKinds.ADD);
    return new NoteReader(options.with(policy), new Folder(List.of(), List.of()), diagnostics)
        .read("a.md", note.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> reported() {
    return diagnostics.sorted().stream()
        .map(d -> d.place() + " " + d.problem().code() + " " + String.join(" ", d.arguments()))
        .toList();
  }
}
