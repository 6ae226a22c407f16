package io.github.fieldnotes.check.web;

/**
 * What is known about a web address.
 *
 * @param state whether the address is available
 * @param detail the reason, or the new address if it has moved; empty if it is available
 * @param isOfNoServer whether no server has answered
 */
record WebAnswer(State state, String detail, boolean isOfNoServer) {

  static final WebAnswer THERE = new WebAnswer(State.THERE, "", false);

  enum State {
    THERE,
    MOVED,
    BROKEN,
    UNSURE
  }

  static WebAnswer moved(String address) {
    return new WebAnswer(State.MOVED, address, false);
  }

  static WebAnswer broken(String why) {
    return new WebAnswer(State.BROKEN, why, false);
  }

  static WebAnswer unsure(String why) {
    return new WebAnswer(State.UNSURE, why, false);
  }

  /** This answer, for the case that no server has answered. */
  WebAnswer ofNoServer() {
    return new WebAnswer(state, detail, true);
  }

  /**
   * Whether the answer may be remembered for a day. Failures are not, because they may be corrected
   * at any time.
   */
  boolean isLasting() {
    return state == State.THERE || state == State.MOVED;
  }
}
