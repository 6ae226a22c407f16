/** Problems and progress go in; lines of Maven's log, and failures of a build, come out. */
package io.github.fieldnotes.mojo.log;
