package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.model.vocabulary.Vocabulary;
import io.github.fieldnotes.read.Configuration;
import io.github.fieldnotes.read.ReadOptions;
import io.github.fieldnotes.read.diagram.InstalledRenderer;
import io.github.fieldnotes.read.folder.NoteSelection;
import io.github.fieldnotes.read.folder.ProjectContext;
import io.github.fieldnotes.read.html.HtmlPolicy;
import io.github.fieldnotes.read.word.UnknownKinds;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The parameters of all goals that read notes, as users write them.
 *
 * @param wiki in which folders Obsidian's syntax is read
 * @param git which notes get dates from Git
 * @param outside facts about the project besides its notes
 */
public record NotesOptions(
    NotesFiles files,
    boolean smartPunctuation,
    String html,
    MediaOptions media,
    NoteLimits limits,
    String unknownKinds,
    PomDeclarations declarations,
    WikiParameter wiki,
    GitParameter git,
    ProjectContext outside) {

  /** The options for reading the folders. */
  public ReadOptions reading() throws MojoFailureException {
    ReadOptions reading =
        new ReadOptions(
            new NoteSelection(
                files.folders(),
                files.filter().includes(),
                files.filter().excludes(),
                files.filter().drafts(),
                media.rules()),
            smartPunctuation,
            EnumParameter.constant("unknownKinds", unknownKinds, UnknownKinds.values()),
            EnumParameter.constant("html", html, HtmlPolicy.values()),
            limits.limits(),
            declarations.read(new Diagnostics()).declarations(),
            outside.with(git.dating()),
            wiki.vaults(files.folders()),
            InstalledRenderer.of(NotesOptions.class.getClassLoader()));
    // a place rule in the POM may name a kind from the file; mistakes in the file are reported
    // later
    Vocabulary vocabulary = Configuration.of(reading, new Diagnostics()).vocabulary();
    declarations.failOnMistakes(vocabulary);
    return reading;
  }
}
