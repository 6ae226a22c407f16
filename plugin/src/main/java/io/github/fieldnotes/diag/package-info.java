/** Problems a user's notes can have: a code and a place go in, sorted diagnostics come out. */
package io.github.fieldnotes.diag;
