/**
 * Loads a theme by name: its templates, assets, messages and properties.
 *
 * <p>{@code Theme} looks files up, {@code Templates} fills templates with views, {@code Messages}
 * has the words of the pages in one language, and {@code TemplateFailures} describes errors in
 * templates.
 */
package io.github.fieldnotes.render.theme;
