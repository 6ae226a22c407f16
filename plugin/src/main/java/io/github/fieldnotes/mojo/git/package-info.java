/**
 * The name of a Git revision goes in; the files that it had come out, read with the program {@code
 * git}, one by one or as a folder.
 */
package io.github.fieldnotes.mojo.git;
