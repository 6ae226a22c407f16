package io.github.fieldnotes.read.html;

/**
 * The rules for raw HTML.
 *
 * @param allowed what is kept when it is sanitized
 */
public record HtmlRules(HtmlPolicy policy, HtmlAllowList allowed) {

  /** Creates the rules for a policy. */
  public static HtmlRules of(HtmlPolicy policy) {
    return new HtmlRules(policy, new HtmlAllowList());
  }

  /**
   * The part of a piece of raw HTML that goes into the body; the body is sanitized as a whole
   * afterwards.
   */
  public String written(CharSequence raw) {
    return policy == HtmlPolicy.SAFE ? TagFilter.of(allowed, raw.toString()) : raw.toString();
  }

  /** Whether an element in a note may have this class. */
  public boolean allowsClass(String name) {
    return HtmlAllowList.allowsClass(name)
        || policy == HtmlPolicy.RAW && !HtmlAllowList.isOwn(name);
  }

  /** Whether raw HTML is shown as text. */
  public boolean escapes() {
    return policy == HtmlPolicy.ESCAPE;
  }
}
