/** A library goes in; the pages and files of the section, each with its address, come out. */
package io.github.fieldnotes.plan;
