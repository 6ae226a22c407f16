/**
 * The source of a diagram goes in; an SVG drawing, or the reason why there is none, comes out.
 *
 * <p>{@code PlantUmlRenderer} draws with PlantUML, which users add to the plugin themselves; {@code
 * InstalledRenderer} loads it when the first diagram is drawn. What it may read and how long it may
 * take is decided before, by {@code PlantUmlGuard} and {@code LimitedRenderer}. Mermaid draws in
 * the browser; of its diagrams only the type is looked at here.
 */
package io.github.fieldnotes.read.diagram;
