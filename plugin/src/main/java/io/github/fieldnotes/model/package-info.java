/** What notes are once read: values without behaviour that needs a folder, a theme or a site. */
package io.github.fieldnotes.model;
