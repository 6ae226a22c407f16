/** The records that templates see: part of the contract of themes. */
package io.github.fieldnotes.render.view;
