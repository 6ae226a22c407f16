/**
 * Addresses on other hosts go in; whether they are available comes out. Answers are remembered in a
 * file.
 */
package io.github.fieldnotes.check.web;
