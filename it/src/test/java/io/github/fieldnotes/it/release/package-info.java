/** What users download and read first: the jar, its SBOM, the README and its picture. */
package io.github.fieldnotes.it.release;
