/**
 * Pages go in; they are handed to the site plugin, which draws them, with Doxia 1 or 2. Of a large
 * section only a few are handed over first, in order:
 *
 * <ol>
 *   <li>{@code FrameProbes} hands over pages of marks and samples, for which {@code PageDrawer} has
 *       drawn all pages once
 *   <li>the site plugin merges them with the skin: {@code MergedProbes}
 *   <li>{@code FrameProof} makes frames of them, and compares the samples
 *   <li>{@code FramedPages} writes all pages that have a frame
 *   <li>{@code SinkPublisher} hands over the rest, which are all pages if a frame is in doubt
 * </ol>
 */
package io.github.fieldnotes.publish.sink;
