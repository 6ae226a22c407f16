package io.github.fieldnotes.read.html;

/**
 * How raw HTML is read.
 *
 * @param allowed what stays of it when it is made safe
 */
public record HtmlRules(HtmlPolicy policy, HtmlAllowList allowed) {

  /** The rules of a policy. */
  public static HtmlRules of(HtmlPolicy policy) {
    return new HtmlRules(policy, new HtmlAllowList());
  }

  /** What of a stretch of raw HTML goes into a body, which is made safe as a whole then. */
  public String written(CharSequence raw) {
    return policy == HtmlPolicy.SAFE ? TagFilter.of(allowed, raw.toString()) : raw.toString();
  }

  /** Whether an element of a note may have a class. */
  public boolean allowsClass(String name) {
    return HtmlAllowList.allowsClass(name)
        || policy == HtmlPolicy.RAW && !HtmlAllowList.isOwn(name);
  }

  /** Whether raw HTML is nothing but text. */
  public boolean escapes() {
    return policy == HtmlPolicy.ESCAPE;
  }
}
