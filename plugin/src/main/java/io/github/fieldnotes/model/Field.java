package io.github.fieldnotes.model;

import java.util.Optional;
import java.util.Set;

/**
 * A named value of an annotation. An annotation has one field for each speaker, owner or decider;
 * of other names one.
 *
 * @param name in lower case, words joined by hyphens: {@code video}, {@code superseded-by}
 * @param value plain text
 * @param target where it leads, if it is a link or an address
 */
public record Field(String name, String value, Optional<Target> target) {

  /** Who presented a talk. */
  public static final String SPEAKER = "speaker";

  /** Who does an action. */
  public static final String OWNER = "owner";

  /** Who decided. */
  public static final String DECIDERS = "deciders";

  /** Whose words a quote is. */
  public static final String BY = "by";

  /** The status of a decision: all that is said of it, of which the first word decides. */
  public static final String STATUS = "status";

  /** Whether an action is done, {@code true} or {@code false}. */
  public static final String DONE = "done";

  /** Whether a question is answered, {@code true} or {@code false}. */
  public static final String ANSWERED = "answered";

  /** The number of a decision record, without leading zeros. */
  public static final String NUMBER = "number";

  /** The fields that name people, of which there can be several of one name. */
  public static final Set<String> OF_PEOPLE =
      Set.of(SPEAKER, OWNER, DECIDERS, BY, "consulted", "informed");

  /** A field that leads nowhere. */
  public Field(String name, String value) {
    this(name, value, Optional.empty());
  }
}
