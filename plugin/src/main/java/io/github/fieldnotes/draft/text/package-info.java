/**
 * The text of a note goes in; its parts come out, and texts with a line changed: {@code
 * NoteOutline} takes a note apart, {@code HeadField} a line with a key, {@code DayStyle} knows ways
 * to write a day.
 */
package io.github.fieldnotes.draft.text;
