/**
 * What stands on the pages of projects that the invoker built, and in the files beside them:
 * markup, links, feeds, languages, declared kinds, problems and themes.
 */
package io.github.fieldnotes.it.page;
