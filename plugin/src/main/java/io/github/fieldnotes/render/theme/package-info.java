/** The name of a theme goes in; its templates, assets, messages and properties come out. */
package io.github.fieldnotes.render.theme;
