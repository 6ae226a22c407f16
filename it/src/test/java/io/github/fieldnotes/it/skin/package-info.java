/**
 * The section in several skins: each page is filled in, framed as the other pages of the site are,
 * and does not run what notes contain.
 */
package io.github.fieldnotes.it.skin;
