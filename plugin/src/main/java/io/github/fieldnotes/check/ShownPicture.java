package io.github.fieldnotes.check;

import io.github.fieldnotes.plan.Route;

/**
 * A picture on a page.
 *
 * @param address as the page has it, not HTML-escaped
 */
public record ShownPicture(Route page, String address) {}
