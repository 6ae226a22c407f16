/**
 * Requests of one machine go in; answers and events come out. The JDK's server does the work; what
 * is here decides which requests are answered at all: those for this machine, with a method that
 * changes nothing, and with a path that stays below the root. Knows nothing of notes.
 */
package io.github.fieldnotes.serve.http;
