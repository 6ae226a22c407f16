/**
 * Pages of built sites as headless Chromium shows them: layout, contrast, accessibility, search,
 * filters and keys. {@link io.github.fieldnotes.it.browser.ChromiumExtension} starts the browser
 * for a test class; without Chromium its tests are skipped.
 */
package io.github.fieldnotes.it.browser;
