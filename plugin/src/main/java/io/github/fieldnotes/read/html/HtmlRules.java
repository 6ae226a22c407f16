package io.github.fieldnotes.read.html;

/**
 * How raw HTML is read.
 *
 * @param allowed what stays of it when it is made safe
 */
public record HtmlRules(HtmlPolicy policy, AllowedHtml allowed) {

  /** The rules of a policy. */
  public static HtmlRules of(HtmlPolicy policy) {
    return new HtmlRules(policy, new AllowedHtml());
  }

  /** What of a stretch of raw HTML goes into a body, which is made safe as a whole then. */
  public String written(CharSequence raw) {
    return policy == HtmlPolicy.SAFE ? WholeTags.of(allowed, raw.toString()) : raw.toString();
  }

  /** Whether an element of a note may have a class. */
  public boolean allowsClass(String name) {
    return AllowedHtml.allowsClass(name) || policy == HtmlPolicy.RAW && !AllowedHtml.isOwn(name);
  }

  /** Whether raw HTML is nothing but text. */
  public boolean escapes() {
    return policy == HtmlPolicy.ESCAPE;
  }
}
