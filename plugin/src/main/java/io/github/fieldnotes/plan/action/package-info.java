/**
 * Judges whether two actions are the same: goes in their titles and owners, comes out a yes or no.
 * Reads and writes nothing, and knows neither notes nor pages.
 */
package io.github.fieldnotes.plan.action;
