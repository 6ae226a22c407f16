package io.github.fieldnotes.read.folder;

import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.read.media.PictureSize;
import java.util.Optional;

/**
 * The questions that a note may ask about the notes folders; paths are those in the section.
 *
 * <p>Reading a note asks the folders only through this view. {@link RecordingFolderView} can
 * therefore record the answers on which the note depends, and a later run can tell whether they are
 * still the same.
 */
public interface FolderView {

  /** Resolves an address, see {@link NotesFolders#resolve}. */
  Optional<String> resolve(String from, String address);

  /** The module that a path belongs to; empty if there is only one project. */
  String module(String path);

  /** A path relative to the notes folder that contains it; the path itself if none does. */
  String below(String path);

  /** What is known about the project apart from its notes. */
  ProjectContext outside();

  /** Whether a folder exists and has notes or files in it. */
  boolean hasFolder(String path);

  /**
   * Converts a path from the root of the repository to one in the section; neither has to exist.
   *
   * @return empty if no code host is known or no notes folder contains the path
   */
  Optional<String> rooted(String path);

  /** The address on the code host of a path from the root of the repository. */
  Optional<String> hostedAtRoot(String path);

  /**
   * The address on the code host to which a link of a note leads.
   *
   * @param from the folder of the note
   * @param address unescaped, relative
   * @return empty if nothing is there or no code host is known
   */
  Optional<String> hosted(String from, String address);

  /** Whether a file exists at this path that is not a note. */
  boolean hasMedia(String path);

  /** The size of the picture at this path; empty if there is none or its size is unknown. */
  Optional<PictureSize> pictureSize(String path);

  /** Why an existing file is not published; empty if it is published or does not exist. */
  Optional<String> refusal(String path);

  /** Whether a note's file has exactly this path. */
  boolean isNote(String path);

  /**
   * The note that a link to {@code path} means: a note's file, the same name with another extension
   * or none ({@code x}, {@code x.html}), or a folder with a {@code README} or {@code index}.
   */
  Optional<NoteId> note(String path);

  /** Whether a note is read with Obsidian's syntax. */
  boolean isVault(String path);

  /**
   * What a name in double brackets means in a note of a vault.
   *
   * @param note the path of the note's file
   * @param name as written, without the part of a note
   */
  WikiAnswer wiki(String note, String name);
}
