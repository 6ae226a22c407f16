/**
 * An entry of the plugin in a POM goes in, the execution and the report that it stands for come
 * out.
 */
package io.github.fieldnotes.mojo.extension;
