/**
 * Reads the lines below a title into fields and names of people.
 *
 * <p>{@code FieldKey} declares the keys as data, {@code FieldNames} maps keys such as {@code
 * Speaker} to fields, {@code FieldReader} finds fields in lines and tables, {@code PersonNames}
 * recognises names, and {@code Attendees} resolves initials and handles.
 */
package io.github.fieldnotes.read.field;
