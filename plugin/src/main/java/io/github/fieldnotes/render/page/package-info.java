/** A page of the plan goes in; the view that its template sees comes out. */
package io.github.fieldnotes.render.page;
