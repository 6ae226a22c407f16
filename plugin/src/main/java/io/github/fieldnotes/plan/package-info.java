/**
 * Plans a section: turns a library into pages and files, each with its route. Pure: reads and
 * writes no files.
 *
 * <p>{@code SectionPlanner} decides which pages and files there are, {@code RouteAllocator} gives
 * them addresses. {@code Page} and {@code SectionFile} list their types. What pages show about
 * several notes is collected in {@code DecisionLog}, {@code People} and in {@code plan.link}.
 */
package io.github.fieldnotes.plan;
