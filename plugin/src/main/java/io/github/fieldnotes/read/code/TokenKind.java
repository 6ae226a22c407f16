package io.github.fieldnotes.read.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a token of code is, as far as a reader is shown it. Prism's grammars use some 400 names; the
 * table here is the only place that knows them.
 */
public enum TokenKind {
  KEYWORD("fn-k", "keyword atrule rule important doctype doctype-tag directive-hash statement"),
  STRING(
      "fn-s",
      "string string-literal char character attr-value regex url template-string triple-quoted-string"
          + " heredoc-string nowdoc-string multiline-string raw-string verbatim-string code-snippet"
          + " code-block cdata scalar here-string regex-literal string-array uri blob bytes"
          + " interpolation-string interpolated-string"),
  COMMENT("fn-c", "comment prolog shebang hashbang doc-comment block-comment info coord git-diff"),
  NUMBER(
      "fn-n",
      "number boolean constant symbol entity unit hexcode color date datetime time null nil atom version"
          + " duration ip-address status-code undefined duration-literal builtin-constant"),
  FUNCTION(
      "fn-f",
      "function function-name function-definition method method-name builtin selector command macro"
          + " macro-name primitive-function std-lib"),
  TYPE(
      "fn-t",
      "class-name class maybe-class-name type type-variable namespace package builtin-type"
          + " base-class return-type type-list record exception tag-name module module-name"
          + " struct constructor hvariable table"),
  ATTRIBUTE(
      "fn-a",
      "attr-name property property-query key annotation decorator attribute label header header-name"
          + " field field-name metadata section-name parameter-name lookup-name"),
  TAG("fn-g", "tag section selector-element request-line"),
  VARIABLE("fn-v", "variable environment assign-left shell-symbol parameter-expansion globals"),
  INSERTED("fn-i", "inserted inserted-sign inserted-arrow"),
  DELETED("fn-d", "deleted deleted-sign deleted-arrow"),
  HEADING("fn-h", "title table-header hr"),
  BOLD("fn-b", "bold"),
  ITALIC("fn-e", "italic"),
  /** Code as any other, as in an interpolation: what is around it does not count. */
  PLAIN(
      "",
      "interpolation script style expression embedded-code plain-text template-code tag-content");

  private static final Map<String, TokenKind> BY_NAME = byName();

  private final String css;
  private final String names;

  TokenKind(String css, String names) {
    this.css = css;
    this.names = names;
  }

  /** The class on the page; empty for {@link #PLAIN}. */
  public String css() {
    return css;
  }

  /**
   * The kind of a token of Prism.
   *
   * @param names the token's name, then its aliases
   * @return empty if the token looks like what is around it, as punctuation does
   */
  static Optional<TokenKind> of(List<String> names) {
    for (String name : names) {
      TokenKind kind = name.startsWith("language-") ? PLAIN : BY_NAME.get(name);
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static Map<String, TokenKind> byName() {
    Map<String, TokenKind> all = new HashMap<>();
    for (TokenKind kind : values()) {
      for (String name : kind.names.split(" ")) {
        all.put(name, kind);
      }
    }
    return Map.copyOf(all);
  }
}
