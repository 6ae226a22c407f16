/** The problems that notes can have. Codes and places go in; sorted diagnostics come out. */
package io.github.fieldnotes.diag;
