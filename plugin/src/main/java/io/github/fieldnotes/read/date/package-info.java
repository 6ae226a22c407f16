/**
 * Reads dates in the paths of files and in text, as far as they are known: to the day, the month or
 * the year.
 *
 * <p>{@code DateText} parses what people write, {@code PathDates} joins what the folders and the
 * name of a file say, and {@code MonthNames} has the words for months in the built-in languages.
 * Nothing here knows the clock: a date that nobody wrote is none.
 */
package io.github.fieldnotes.read.date;
