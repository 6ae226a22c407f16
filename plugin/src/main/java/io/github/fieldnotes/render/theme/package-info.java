/** Loads a theme by name: its templates, assets, messages and properties. */
package io.github.fieldnotes.render.theme;
