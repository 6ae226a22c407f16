/** Problems and progress go in; log lines and build failures come out. */
package io.github.fieldnotes.mojo.log;
