package io.github.fieldnotes.read;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Lowering;
import io.github.fieldnotes.diag.Suggestions;
import io.github.fieldnotes.model.Declarations;
import io.github.fieldnotes.model.Note;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.read.config.ConfigurationFile;
import io.github.fieldnotes.read.config.ConfigurationValue;
import io.github.fieldnotes.read.config.DeclarationsReader;
import io.github.fieldnotes.read.config.DeclarationsReader.Declared;
import io.github.fieldnotes.read.folder.NotesFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What counts in the folders: what their files declare, overruled by the POM.
 *
 * @param options with what the POM declares
 * @param files what the file of each folder declares
 * @param declarations of all of them
 * @param vocabulary the kinds that are built in, with all changes
 */
public record Configuration(
    ReadOptions options, List<Declared> files, Declarations declarations, Vocabulary vocabulary) {

  /** Reads the file of each folder that has one, and reports their problems. */
  public static Configuration of(ReadOptions options, Diagnostics diagnostics) {
    List<Declared> files = new ArrayList<>();
    for (NotesFolder folder : options.selection().folders().existing()) {
      ConfigurationValue file =
          ConfigurationFile.of(folder, options.limits().configuration(), diagnostics);
      files.add(DeclarationsReader.ofNotes(diagnostics).read(file).below(folder.prefix()));
    }
    return of(options, files, diagnostics);
  }

  /**
   * What counted when the files had something else in them; what is wrong with them then is not
   * reported.
   *
   * @param content what a file had in it; empty where there was none
   */
  public Configuration before(Function<Path, Optional<byte[]>> content) {
    Diagnostics diagnostics = new Diagnostics();
    List<Declared> then = new ArrayList<>();
    for (NotesFolder folder : options.selection().folders().existing()) {
      ConfigurationValue file =
          ConfigurationFile.of(folder, options.limits().configuration(), content, diagnostics);
      then.add(DeclarationsReader.ofNotes(diagnostics).read(file).below(folder.prefix()));
    }
    return of(options, then, diagnostics);
  }

  /** Takes what the file of the one folder holds. */
  static Configuration of(ReadOptions options, ConfigurationValue file, Diagnostics diagnostics) {
    return of(options, List.of(DeclarationsReader.ofNotes(diagnostics).read(file)), diagnostics);
  }

  private static Configuration of(
      ReadOptions options, List<Declared> files, Diagnostics diagnostics) {
    Declarations all = options.declarations();
    for (Declared file : files) {
      all = all.over(file.declarations());
    }
    Vocabulary vocabulary = all.vocabulary();
    Suggestions suggestions = new Suggestions();
    files.forEach(file -> file.check(vocabulary, suggestions, diagnostics));
    return new Configuration(options, files, all, vocabulary);
  }

  /**
   * What in the files makes a check report less, where the POM does not overrule it.
   *
   * @param notes the notes that there are
   */
  public List<Lowering> lowered(List<Note> notes) {
    return new Lowerings(options, vocabulary).of(files, declarations, notes);
  }
}
