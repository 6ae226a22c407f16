/**
 * The goals: a POM goes in; parameters, log lines and failures of Maven come out. Each goal is
 * parameters and one call. Nothing imports it.
 */
package io.github.fieldnotes.mojo;
