/** The steps of each goal. Parameters go in; the section, log lines and failures come out. */
package io.github.fieldnotes.mojo.run;
