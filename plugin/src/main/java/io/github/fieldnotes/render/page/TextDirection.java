package io.github.fieldnotes.render.page;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
public final class TextDirection {

  /** Languages whose usual script runs from right to left (CLDR, {@code characterOrder}). */
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of(
          "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur",
          "yi", "ji");

  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa");

  private TextDirection() {}

  /**
   * The value of {@code dir}.
   *
   * @param tag a BCP 47 language tag
   */
  public static String of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    boolean leftward =
        locale.getScript().isEmpty()
            ? RIGHT_TO_LEFT.contains(locale.getLanguage())
            : SCRIPTS.contains(locale.getScript());
    return leftward ? "rtl" : "ltr";
  }
}
