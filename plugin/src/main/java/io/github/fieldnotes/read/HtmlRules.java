package io.github.fieldnotes.read;

/**
 * How raw HTML is read.
 *
 * @param allowed what stays of it when it is made safe
 */
record HtmlRules(HtmlPolicy policy, AllowedHtml allowed) {

  /** The rules of a policy. */
  static HtmlRules of(HtmlPolicy policy) {
    return new HtmlRules(policy, new AllowedHtml());
  }

  /** Whether raw HTML is nothing but text. */
  boolean escapes() {
    return policy == HtmlPolicy.ESCAPE;
  }
}
