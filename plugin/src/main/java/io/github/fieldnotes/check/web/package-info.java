/** Addresses on other hosts go in; whether they answer comes out, with an own cache. */
package io.github.fieldnotes.check.web;
