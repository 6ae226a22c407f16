package io.github.fieldnotes.check;

import io.github.fieldnotes.plan.Route;

/**
 * A picture on a page.
 *
 * @param address its address on the page, not HTML-escaped
 */
public record ShownPicture(Route page, String address) {}
