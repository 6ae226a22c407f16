/**
 * A page as the site will have it goes in; the page with what only its writer sees comes out: a box
 * with the problems of its note, and a script that loads the page again when it has changed.
 */
package io.github.fieldnotes.serve.page;
