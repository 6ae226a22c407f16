package io.github.fieldnotes.model;

import java.util.Optional;
import java.util.Set;

/**
 * A named value of an annotation. An annotation has one field for each speaker, owner or decider,
 * and at most one with any other name.
 *
 * @param name in lower case, words joined by hyphens: {@code video}, {@code superseded-by}
 * @param value plain text
 * @param target the target, if the value is a link or an address
 */
public record Field(String name, String value, Optional<Target> target) {

  /** The speaker of a talk. */
  public static final String SPEAKER = "speaker";

  /** The owner of an action. */
  public static final String OWNER = "owner";

  /** The people who made a decision. */
  public static final String DECIDERS = "deciders";

  /** The author of a quote. */
  public static final String BY = "by";

  /** The full text of a decision's status; its first word determines the status. */
  public static final String STATUS = "status";

  /** Whether an action is done, {@code true} or {@code false}. */
  public static final String DONE = "done";

  /**
   * The state of an action that is more than open or done: {@code cancelled} or {@code under-way},
   * the codes of {@link ActionState}. A cancelled action is neither open nor done.
   */
  public static final String STATE = "state";

  /** When an action is due, as written. */
  public static final String DUE = "due";

  /** Whether a question is answered, {@code true} or {@code false}. */
  public static final String ANSWERED = "answered";

  /** The number of a decision record, without leading zeros. */
  public static final String NUMBER = "number";

  /** The fields that name people, which an annotation can have several times. */
  public static final Set<String> OF_PEOPLE =
      Set.of(SPEAKER, OWNER, DECIDERS, BY, "consulted", "informed");

  /** Creates a field without a target. */
  public Field(String name, String value) {
    this(name, value, Optional.empty());
  }
}
