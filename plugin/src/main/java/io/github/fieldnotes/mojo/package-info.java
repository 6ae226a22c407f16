/**
 * The goals. A POM goes in; log lines and Maven failures come out. Each goal consists of parameters
 * and one call. No other package imports this one.
 */
package io.github.fieldnotes.mojo;
