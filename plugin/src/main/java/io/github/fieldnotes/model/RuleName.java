package io.github.fieldnotes.model;

import java.util.Locale;

/** The rules that make annotations, strongest first. */
public enum RuleName {
  /** {@code ### TALK: Title}. */
  HEADING_LABEL;

  /** The name in data files: {@code heading-label}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
