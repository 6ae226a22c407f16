package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.read.folder.Folder.NoteFile;
import io.github.fieldnotes.read.frontmatter.FrontMatter;
import io.github.fieldnotes.read.frontmatter.FrontMatterKeys;
import io.github.fieldnotes.read.frontmatter.FrontMatterReader;
import io.github.fieldnotes.read.frontmatter.FrontMatterSplitter;
import io.github.fieldnotes.read.source.Limits;
import io.github.fieldnotes.read.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/** Reads the other names of a note from its front matter, and nothing else of it. */
final class Aliases {

  /** In bytes; front matter is kept to a few lines. */
  private static final int LONGEST_HEAD = 64 * 1024;

  private final Limits limits;

  Aliases(Limits limits) {
    this.limits = limits;
  }

  /** The aliases of a note; none if its file or its front matter cannot be read. */
  List<String> of(NoteFile note) {
    Diagnostics unreported = new Diagnostics();
    try (InputStream in = Files.newInputStream(note.source())) {
      byte[] head = SourceText.wholeCharacters(in.readNBytes(LONGEST_HEAD));
      FrontMatter front =
          new FrontMatterReader(note.path(), limits.frontMatter(), unreported)
              .read(FrontMatterSplitter.split(SourceText.of(note.path(), head, unreported)));
      return Stream.of(FrontMatterKeys.ALIASES, FrontMatterKeys.ALIAS)
          .flatMap(key -> front.texts(key).stream())
          .map(FrontMatter.Value.Scalar::text)
          .toList();
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }
}
