package org.example.tidewatch;

/**
 * One wave of the tide.
 *
 * @param name its usual name, such as {@code M2} for the moon's half-daily pull
 * @param amplitude in metres
 * @param speed in degrees an hour
 * @param phase in degrees, at 1970-01-01T00:00Z
 */
public record Constituent(String name, double amplitude, double speed, double phase) {

  double heightAfter(double hours) {
    return amplitude * Math.cos(Math.toRadians(speed * hours - phase));
  }
}
