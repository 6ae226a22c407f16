/** Parameters as users write them go in; options for the floors below come out. */
package io.github.fieldnotes.mojo.parameters;
