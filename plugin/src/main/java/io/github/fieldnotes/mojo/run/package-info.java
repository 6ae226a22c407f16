/** What each goal does, step by step. */
package io.github.fieldnotes.mojo.run;
