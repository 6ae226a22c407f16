package io.github.fieldnotes.check.web;

/**
 * What is known of an address of the web.
 *
 * @param state whether it is there
 * @param detail what to tell; the new address of one that has moved; empty for one that is there
 * @param isOfNoServer whether no server said so
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

  /** The same, when nobody has answered at all. */
  WebAnswer ofNoServer() {
    return new WebAnswer(state, detail, true);
  }

  /** Whether it can be kept for a day: what is wrong may be corrected at any time. */
  boolean isLasting() {
    return state == State.THERE || state == State.MOVED;
  }
}
