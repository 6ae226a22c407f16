/**
 * The menus of a site: a model of the site and the pages of its reports go in, what leads to the
 * section and to the other reports comes out.
 */
package io.github.fieldnotes.publish.menu;
