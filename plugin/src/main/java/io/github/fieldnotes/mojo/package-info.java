/** A POM goes in; parameters, log lines and failures of Maven come out. Nothing imports it. */
package io.github.fieldnotes.mojo;
