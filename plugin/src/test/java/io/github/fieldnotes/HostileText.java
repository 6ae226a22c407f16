package io.github.fieldnotes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Notes that nobody writes, but that somebody may send: each of a given length, by name. */
final class HostileText {

  /** 0-based numbers, a text each. */
  private static final Map<String, IntFunction<String>> ALL = new LinkedHashMap<>();

  static {
    nested();
    runs();
    tables();
    lines();
    marks();
    metadata();
    html();
  }

  private HostileText() {}

  /** The names of all, and what makes each of so many characters. */
  static Map<String, IntFunction<String>> all() {
    return ALL;
  }

  private static void nested() {
    repeat("nested bullets on a line", "* ");
    repeat("nested quotes on a line", "> ");
    repeat("nested quotes without blanks", ">");
    repeat("nested numbers on a line", "1. ");
    repeat("nested lists of three signs", "- + * ");
    repeat("bullets in quotes on a line", "> * ");
    repeat("opening brackets", "[");
    repeat("opening pictures", "![");
    repeat("closing brackets", "]");
    add("brackets in brackets", n -> "[".repeat(n / 2) + "a" + "]".repeat(n / 2));
    add("links in links", n -> "[a".repeat(n / 6) + "](b)".repeat(n / 6));
    add("pictures in pictures", n -> "![a".repeat(n / 8) + "](b)".repeat(n / 8));
    add("emphasis in emphasis", n -> "*a _b ".repeat(n / 6) + "_ *".repeat(n / 10));
    add("strong in strong", n -> "**a ".repeat(n / 8) + " b**".repeat(n / 8));
    add("a list that goes deeper with each line", HostileText::stairs);
    add("quotes that go deeper with each line", HostileText::quoteStairs);
    repeat("parentheses in a target", "[a](((((");
    add("parentheses that close", n -> "[a](" + "(".repeat(n / 2) + ")".repeat(n / 2) + ")");
  }

  private static void runs() {
    repeat("stars", "*");
    repeat("underscores", "_");
    repeat("stars and letters", "*a");
    repeat("opening emphasis", "*a ");
    repeat("closing emphasis", "a* ");
    repeat("mixed emphasis", "*a_b**c__");
    repeat("emphasis of three", "a***b ");
    repeat("tildes", "~~a ");
    repeat("back ticks", "`");
    add("back ticks of every length", HostileText::ticks);
    repeat("dashes on a line", "-");
    repeat("dashes and blanks", "- ");
    repeat("dots", "a.");
    repeat("addresses without end", "www.a.");
    repeat("addresses", "https://a.b/c ");
    repeat("half addresses", "http://");
    repeat("mail addresses", "a@b.");
    repeat("signs before an at", "____@");
    repeat("typographic dashes", "a--ba--b");
    repeat("quotation marks", "\"'");
    repeat("colons", ":");
    repeat("shortcodes", ":tada:");
    repeat("entities", "&amp;");
    repeat("half entities", "&#");
    repeat("escapes", "\\");
    repeat("escaped stars", "\\*");
    repeat("brackets with targets", "[a](b");
    repeat("targets that do not end", "[a](<b");
    repeat("titles that do not end", "[a](b \"c ");
    repeat("references", "[a][b]");
    repeat("long words", "a");
    repeat("blanks", " ");
    repeat("tabs", "\t");
    repeat("blanks and letters", "a ");
  }

  private static void tables() {
    add("a table of many columns", n -> row("a", n) + row("-", n) + row("b", n));
    add("a table of many rows", n -> "|a|b|\n|-|-|\n" + "|a|b|\n".repeat(n / 6));
    add("a table rule alone", n -> "a\n" + row("-", n));
    add(
        "a wide table of short rows",
        n -> row("a", n / 2) + row("-", n / 2) + "|b|\n".repeat(n / 8));
    repeat("pipes", "|");
    repeat("cells", "|a");
    repeat("ticks and pipes", "`|");
  }

  private static void lines() {
    repeat("empty lines", "\n");
    repeat("returns", "\r");
    repeat("lines of a letter", "a\n");
    repeat("headings", "# a\n");
    repeat("headings of all levels", "# a\n## b\n### c\n#### d\n");
    repeat("underlined headings", "a\n=\n");
    add("a heading that is long", n -> "# " + "a ".repeat(n / 2));
    repeat("definitions of references", "[a]: b\n");
    add("different references", n -> lines(n, "[a%1$d]: b%1$d\n"));
    add("a reference whose title does not end", n -> "[a]: b \"" + "c\n".repeat(n / 2));
    repeat("footnotes", "[^a] ");
    add("definitions of footnotes", n -> lines(n, "[^%1$d]: a[^%1$d]\n\n"));
    add("footnotes in footnotes", n -> lines(n, "[^%1$d]: [^%2$d]\n\n") + "\n[^0]");
    repeat("definition lists", "a\n: b\n\n");
    repeat("runs of definitions", ": a\n");
    add("abbreviations", n -> lines(n, "*[A%1$d]: b\n") + "\nA1 A2");
    repeat("abbreviations on a line", "*[");
    repeat("abbreviations on a line that end", "*[a]:");
    repeat("fences", "```\n");
    repeat("indented code", "    a\n");
    repeat("list items", "- a\n");
    repeat("list items apart", "- a\n\n");
    repeat("task boxes", "- [ ] a\n");
    repeat("lazy quotes", "> a\nb\n");
    repeat("rules", "---\n");
    repeat("html blocks", "<div>\n");
    repeat("comments", "<!-- a\n\n");
  }

  private static void marks() {
    repeat("actions on a line", "[ACTION: a] ");
    repeat("actions", "[ACTION: Ann] b\n\n");
    repeat("action boxes", "- [ ] @ann a due 2026-01-01\n");
    repeat("half actions", "[ACTION: ");
    repeat("talks", "### TALK: [a](b)\n");
    repeat("talks on a line", "TALK: ");
    repeat("themes", "### THEME: a\n");
    repeat("themes of one heading", "### THEME: THEME: ");
    repeat("kinds that nobody knows", "## AA: b\n\n");
    add("a kind a line", n -> lines(n, "## KIND%1$d: b\n\n").replaceAll("(?<=KIND\\d{3})\\d", "X"));
    repeat("alerts", "> [!DECISION]\n> a\n\n");
    repeat("half alerts", "> [!DECISION] ");
    repeat("status", "## Status\n\nSuperseded by [a](b.md)\n\n");
    repeat("attributes", "{.a}");
    repeat("attributes of headings", "# a {.talk}\n");
    add("an attribute list that is long", n -> "# a {" + ".a ".repeat(n / 3) + "}\n");
    add("attributes that do not end", n -> "# a {" + ".a ".repeat(n / 3) + "\n");
    add("a heading of many ids", n -> "# a\n".repeat(n / 20) + "# a-1\n".repeat(n / 20));
    add("a list of people", n -> "## Attendees\n\n" + lines(n, "- Ann %1$d (Acme %1$d)\n"));
    add("people on a line", n -> "Attendees: " + "Ann Lee, ".repeat(n / 9));
    repeat("fields", "Speaker: Ann\n");
    add("fields of a talk", n -> "### TALK: a\n\n" + "Speaker: Ann\n".repeat(n / 13));
    repeat("dates", "2026-01-01 ");
    repeat("date lines", "Date: a\n");
    add("a date line that is long", n -> "Date:" + " ".repeat(n) + "a");
    repeat("questions", "Q: a?\n\nA: b\n\n");
    repeat("inline kinds", "**DECISION**: a\n\n");
    repeat("templates", "${a}<#assign b=1>#set($a=1)");
  }

  private static void metadata() {
    add("front matter of many keys", n -> front(lines(n, "a%1$d: b\n")));
    add("a long value", n -> front("title: " + "a ".repeat(n / 2) + "\n"));
    add("a long value that is short enough", n -> front("title: " + "a".repeat(60_000) + "\n"));
    add("many tags", n -> front("tags: [" + lines(n / 4, "t%1$d, ").replace("\n", "") + "z]\n"));
    add("many authors", n -> front("authors: [" + lines(n / 4, "Ann %1$d, ") + "z]\n"));
    add("brackets in front matter", n -> front("tags: " + "[".repeat(n) + "\n"));
    add("braces in front matter", n -> front("tags: " + "{a: ".repeat(n / 4) + "\n"));
    add("depth in front matter", n -> front("a:\n" + "- ".repeat(n / 2) + "b\n"));
    add("aliases", n -> front(laughs()));
    add("an anchor in itself", n -> front("a: &a [*a, *a]\n"));
    add("tags of YAML", n -> front("a: !!java.util.Date 1\n".repeat(n / 23)));
    add("front matter that does not end", n -> "---\ntitle: a\n" + "b: c\n".repeat(n / 5));
    add("documents", n -> "---\n".repeat(n / 4));
    add("quotes in front matter", n -> front("title: " + "\"".repeat(n) + "\n"));
  }

  private static void html() {
    repeat("tags that do not end", "<a ");
    repeat("tags", "<b>");
    repeat("tags that close", "</b>");
    add("tags in tags", n -> "<b>".repeat(n / 7) + "</b>".repeat(n / 7));
    add("blocks in blocks", n -> "<div>".repeat(n / 11) + "</div>".repeat(n / 11));
    add("a tag of many attributes", n -> "<a " + lines(n, "b%1$d=c ").replace("\n", "") + ">");
    add("a long attribute", n -> "<a title=\"" + "b".repeat(n) + "\">c</a>");
    repeat("details", "<details><summary>a</summary>\n\nb\n\n");
    repeat("tables in tables", "<table><tr><td>");
    repeat("less than", "<");
    repeat("declarations", "<!A");
    repeat("instructions", "<?a");
    repeat("sections of characters", "<![CDATA[");
    repeat("comments on a line", "<!--");
    repeat("scripts", "<script>");
    add("a picture of data", n -> "![a](data:image/png;base64," + "A".repeat(n) + ")");
    add("zeroes", n -> "a\0".repeat(n / 2));
    repeat("marks on a letter", "\u0301");
    repeat("right to left", "\u202E\u2066");
    repeat("wide letters", "\u6f22");
    repeat("emoji", "\uD83D\uDE00");
  }

  private static void repeat(String name, String part) {
    add(name, n -> part.repeat(n / part.length()));
  }

  private static void add(String name, IntFunction<String> text) {
    ALL.put(name, text);
  }

  private static String row(String cell, int length) {
    return ("|" + cell).repeat(length / 6) + "|\n";
  }

  private static String stairs(int length) {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; text.length() < length; depth++) {
      text.append("  ".repeat(depth)).append("- a\n");
    }
    return text.toString();
  }

  private static String quoteStairs(int length) {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; text.length() < length; depth++) {
      text.append(">".repeat(depth)).append(" a\n");
    }
    return text.toString();
  }

  private static String ticks(int length) {
    StringBuilder text = new StringBuilder();
    for (int ticks = 1; text.length() < length; ticks++) {
      text.append('a').append("`".repeat(ticks));
    }
    return text.toString();
  }

  private static String lines(int length, String form) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(form.formatted(i, i + 1));
    }
    return text.toString();
  }

  private static String front(String yaml) {
    return "---\n" + yaml + "---\n\n# a\n";
  }

  private static String laughs() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [b, b, b, b, b, b, b, b, b]\n");
    for (int i = 1; i < 12; i++) {
      yaml.append("a%1$d: &a%1$d [".formatted(i));
      yaml.append("*a%d, ".formatted(i - 1).repeat(9)).append("b]\n");
    }
    return yaml.toString();
  }
}
