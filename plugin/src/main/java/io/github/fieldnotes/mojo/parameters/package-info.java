/** Parameters as users write them go in; options of the floors below come out. */
package io.github.fieldnotes.mojo.parameters;
