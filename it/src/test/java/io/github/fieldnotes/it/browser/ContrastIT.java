package io.github.fieldnotes.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.fieldnotes.it.site.BuiltSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whether every text stands out from its ground, 4.5 to 1 at least (WCAG 2.2, 1.4.3, for text of
 * any size), as the browser computes colours; code, too, which skins must not highlight once more.
 */
class ContrastIT {

  private static final String CODE = "adr/0002-keep-time-in-utc.html";

  /** All that {@code TokenKind} and {@code CodeBlockWriter} write. */
  private static final String TOKENS =
      """
      <figure class="fn-code"><figcaption data-language="Java">Tide.java</figcaption><pre class="fn-pre"><code>plain
      LINES<mark class="fn-ln" data-line="2">plain LINES</mark></code></pre></figure>
      <div class="fn-code" data-language="Java"><pre class="fn-pre"><code>LINES</code></pre></div>
      """
          .replace(
              "LINES",
              Stream.of("kscnftagvidhbe".split(""))
                  .map(letter -> "<span class=\"fn-" + letter + "\">" + letter + "</span> ")
                  .collect(Collectors.joining()));

  private static final String ELEMENTS =
      """
      <p><mark>mark <a href="x">a</a> <code>code</code></mark> <kbd>kbd</kbd> <samp>samp</samp> <tt>tt</tt>
      <small>small</small> <del>del</del> <ins>ins</ins> <sub>sub</sub> <var>var</var> <cite>cite</cite>
      <q>q</q> <abbr title="t">abbr</abbr> <code>code</code> <a href="x"><code>code in a</code></a>
      <strong>strong</strong> <em>em</em> <dfn>dfn</dfn> <time>time</time></p>
      <h1>h1 <small>small</small></h1><h2>h2 <small>small</small></h2><h3>h3 <code>code</code></h3>
      <h4>h4 <small>small</small></h4><h5>h5</h5><h6>h6 <a href="x">a</a></h6>
      <blockquote><p>blockquote <code>code</code></p><small>small</small><footer>footer <cite>cite</cite></footer></blockquote>
      <div class="fn-table-wrap"><table class="bodyTable"><caption>caption</caption><thead><tr><th>th</th></tr></thead>
      <tbody><tr><td>td <code>code</code></td></tr><tr><td>td <a href="x">a</a></td></tr></tbody></table></div>
      <table><tbody><tr><th>th</th><td>td</td></tr><tr><td>td</td><td>td</td></tr></tbody></table>
      <dl><dt>dt</dt><dd>dd</dd></dl><details open=""><summary>summary</summary><p>p</p></details>
      <figure><figcaption>figcaption</figcaption></figure><pre>pre <a href="x">a</a> <b>b</b></pre><pre><code>code</code></pre>
      <address>address</address><center>center</center><ul><li class="fn-task"><input type="checkbox" disabled="" /> li</li></ul>
      <div class="fn-alert fn-alert-note"><p class="fn-alert-title">note</p><p>p <code>code</code> <a href="x">a</a></p></div>
      <details class="fn-alert fn-alert-bug" open=""><summary class="fn-alert-title">bug <a href="x">a</a></summary><p>p</p></details>
      <div class="fn-alert fn-alert-caution"><p class="fn-alert-title">caution</p><pre><code>code</code></pre></div>
      <aside>aside</aside><header>header</header><footer>footer</footer>
      """;

  @RegisterExtension static final ChromiumExtension CHROMIUM = new ChromiumExtension();
  private static String contrast;

  @BeforeAll
  static void readScript() throws IOException {
    try (InputStream in = ContrastIT.class.getResourceAsStream("/contrast.js")) {
      contrast = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("io.github.fieldnotes.it.browser.PageTypes#sitesAndSchemes")
  void everyTextStandsOut(String project, String scheme) {
    BuiltSite site = new BuiltSite(project);
    List<String> pale = new ArrayList<>();
    // and a list in a page of the site
    List<String> pages =
        Stream.concat(PageTypes.PAGES.stream(), Stream.of("../index.html")).toList();
    for (String path : pages) {
      try (BrowserPage page = open(site, path, scheme)) {
        measured(page).forEach(text -> pale.add(path + ": " + text));
      }
    }
    assertThat(pale).isEmpty();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("io.github.fieldnotes.it.browser.PageTypes#sitesAndSchemes")
  void everyWordOfCodeStandsOut(String project, String scheme) throws IOException {
    try (BrowserPage page = open(new BuiltSite(project), CODE, scheme)) {
      assertThat(
              page.value("document.querySelectorAll('.fn-body pre span[class^=fn-]').length")
                  .asInt())
          .as("tokens on the page")
          .isGreaterThan(5);
      page.value(
          "document.querySelector('.fn-body').insertAdjacentHTML('beforeend', "
              + TextNode.valueOf(TOKENS)
              + ")");
      // the skin's own highlighter leaves them alone
      page.value("window.Prism ? Prism.highlightAll() : window.prettyPrint && prettyPrint()");
      assertThat(
              page.value("document.querySelectorAll('pre :is(.token, .pln, .kwd)').length").asInt())
          .isZero();
      page.picture(Path.of("target", "screens", "code-" + project + "-" + scheme + ".png"));

      assertThat(measured(page)).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("io.github.fieldnotes.it.browser.PageTypes#sitesAndSchemes")
  void everyElementThatANoteMayHaveStandsOut(String project, String scheme) throws IOException {
    try (BrowserPage page = open(new BuiltSite(project), CODE, scheme)) {
      page.value(
          "document.querySelector('.fn-body').insertAdjacentHTML('beforeend', "
              + TextNode.valueOf(ELEMENTS)
              + ")");
      page.picture(Path.of("target", "screens", "elements-" + project + "-" + scheme + ".png"));

      assertThat(measured(page)).isEmpty();
    }
  }

  private static BrowserPage open(BuiltSite site, String path, String scheme) {
    BrowserPage page = CHROMIUM.open(site.file("notes/" + path), new Window(1280, scheme, true));
    // a skin may fade from light to dark; our script looks again when the body changes
    page.value(
        "document.getAnimations().forEach(a => a.finish()); document.body.classList.add('looked');"
            + " new Promise(done => setTimeout(done, 50))");
    return page;
  }

  private static List<String> measured(BrowserPage page) {
    JsonNode measured = page.value(contrast);
    assertThat(measured.get("seen").asInt()).as("texts on the page").isGreaterThan(10);
    List<String> pale = new ArrayList<>();
    measured.get("pale").forEach(text -> pale.add(text.asText()));
    return pale;
  }
}
