/**
 * The keys that people write in YAML, as data: a name, the shape of the value, and a description.
 *
 * <p>The rooms that read {@code fieldnotes.yml} and front matter declare their keys with these
 * types and read by them. The JSON Schemas for editors are made from the same declarations, so
 * neither can know a key that the other does not.
 */
package io.github.fieldnotes.read.key;
