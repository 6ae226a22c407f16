package io.github.fieldnotes.mojo.parameters;

import io.github.fieldnotes.read.folder.NotesFolders;
import io.github.fieldnotes.read.folder.Vaults;
import io.github.fieldnotes.read.folder.WikiLinks;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;

/**
 * The parameter that says in which folders Obsidian's syntax is read.
 *
 * @param value as users write it: auto, true or false
 * @param base the folder of the project
 */
public record WikiParameter(String value, Path base) {

  Vaults vaults(NotesFolders folders) throws MojoFailureException {
    return Vaults.of(EnumParameter.constant("wikilinks", value, WikiLinks.values()), folders, base);
  }
}
