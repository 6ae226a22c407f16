/**
 * Folders go in; the paths that change in them come out, and one build for many changes.
 *
 * <p>The JDK's {@code WatchService} reports most changes at once. It is enough here, because an
 * event only says that it is time to look: every build looks at all files itself. A library that
 * reports exact changes, such as directory-watcher, would bring a second one for native code and no
 * better pages. Where no events come, as on network drives and on macOS, where the JDK has none of
 * the system's, the folders are looked at again and again, more often once that was seen.
 */
package io.github.fieldnotes.serve.watch;
