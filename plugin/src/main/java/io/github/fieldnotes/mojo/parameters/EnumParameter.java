package io.github.fieldnotes.mojo.parameters;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/** Converts the words that parameters accept to enum constants. */
public final class EnumParameter {

  private EnumParameter() {}

  /**
   * The constant whose lower-case name is the value.
   *
   * @throws MojoFailureException if there is none; the message lists the valid values
   */
  public static <E extends Enum<E>> E constant(String parameter, String value, E[] constants)
      throws MojoFailureException {
    return Arrays.stream(constants)
        .filter(constant -> name(constant).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new MojoFailureException(
                    parameter
                        + " is '"
                        + value
                        + "'; it must be one of "
                        + Arrays.stream(constants)
                            .map(EnumParameter::name)
                            .collect(Collectors.joining(", "))));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
