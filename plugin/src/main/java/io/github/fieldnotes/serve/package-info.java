/**
 * A section that can be made again at any time goes in; a site that shows its last good state comes
 * out, ready for a browser. Knows neither Maven nor skins.
 *
 * <pre>
 * files change     watch     one trigger for many changes
 * trigger          Preview   the section is made again; problems that came and went are reported
 * open pages       http      each asks which version it has now, which draws it
 * other version    http      an event; the browser loads the page again
 * request          http      who asks, and for what path
 *                  Preview   the page of the section, or a file of the site
 *                  page      the box with problems, and the script
 * </pre>
 *
 * <p>Nothing is written to disk. A page is drawn when it is asked for, once for each state of the
 * section.
 */
package io.github.fieldnotes.serve;
