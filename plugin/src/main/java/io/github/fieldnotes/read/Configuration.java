package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.Declarations;
import io.github.fieldnotes.model.Vocabulary;
import io.github.fieldnotes.read.DeclarationsReader.Declared;

/**
 * What counts in a folder: what its file declares, overruled by the POM.
 *
 * @param declarations of both
 * @param vocabulary the kinds that are built in, with all changes
 */
public record Configuration(Declarations declarations, Vocabulary vocabulary) {

  /** Reads the file, if there is one, and tells what is wrong with it. */
  public static Configuration of(ReadOptions options, Diagnostics diagnostics) {
    return of(options, ConfigurationFile.of(options.folder(), diagnostics), diagnostics);
  }

  /** Takes what the file holds. */
  static Configuration of(ReadOptions options, ConfigurationValue file, Diagnostics diagnostics) {
    Declared declared = new DeclarationsReader(diagnostics).read(file);
    Declarations all = options.declarations().over(declared.declarations());
    Vocabulary vocabulary = Vocabulary.builtIn().changed(all.kinds());
    declared.check(vocabulary, diagnostics);
    return new Configuration(all, vocabulary);
  }
}
