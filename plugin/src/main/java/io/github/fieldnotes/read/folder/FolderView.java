package io.github.fieldnotes.read.folder;

import io.github.fieldnotes.model.NoteId;
import java.util.Optional;

/** What a note can ask about the folders of notes; paths are those in the section. */
public interface FolderView {

  /** Where an address leads, see {@link NotesFolders#resolve}. */
  Optional<String> resolve(String from, String address);

  /** Whose notes a path is among; empty where there is one project alone. */
  String module(String path);

  /** A path below the folder of notes that holds it; the path itself where there is none. */
  String below(String path);

  /** What is known of the project beside its notes. */
  ProjectContext outside();

  /** Whether there is a folder with notes or files in it. */
  boolean hasFolder(String path);

  /**
   * The path in the section of a path from the root of the repository, at which nothing has to be.
   *
   * @return empty when no code host is known, or no folder of notes holds it
   */
  Optional<String> rooted(String path);

  /** The address on the code host of what is at a path from the root of the repository. */
  Optional<String> hostedAtRoot(String path);

  /**
   * The address on the code host that an address of a note leads to.
   *
   * @param from the folder of the note
   * @param address unescaped, relative
   * @return empty when nothing is there, or no code host is known
   */
  Optional<String> hosted(String from, String address);

  /** Whether there is such a file that is no note. */
  boolean hasMedia(String path);

  /** Why a file that is there is not published; empty when none is there, or one that is. */
  Optional<String> refusal(String path);

  /** Whether a note's file has exactly this path. */
  boolean isNote(String path);

  /**
   * The note that a link to {@code path} means: a note's file, the same with another ending or none
   * ({@code x}, {@code x.html}), or a folder with a {@code README} or {@code index}.
   */
  Optional<NoteId> note(String path);
}
