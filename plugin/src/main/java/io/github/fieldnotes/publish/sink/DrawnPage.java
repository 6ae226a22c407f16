package io.github.fieldnotes.publish.sink;

import io.github.fieldnotes.plan.Route;
import io.github.fieldnotes.publish.frame.PageParts;
import java.util.Optional;

/**
 * A page of the section that has been drawn.
 *
 * @param isAlike whether a skin treats it like all pages of its likeness
 * @param title as a skin gets it
 * @param parts empty if there was no memory left to keep them
 */
record DrawnPage(
    Route route, Likeness likeness, boolean isAlike, String title, Optional<PageParts> parts) {}
