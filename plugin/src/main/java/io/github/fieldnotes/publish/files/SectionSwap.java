package io.github.fieldnotes.publish.files;

import io.github.fieldnotes.diag.FileNames;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Replaces a section with a new one. The new section is made beside the old one and is complete:
 * files that do not change, and files that others have written, are linked into it. Then two
 * folders are renamed,
 *
 * <pre>
 *   notes     becomes  stage/old
 *   stage/new becomes  notes
 * </pre>
 *
 * so a build that is killed leaves one of the two sections. Java cannot do both steps at once:
 * between them, for some microseconds, there is no section. {@link #heal} completes or undoes what
 * a killed run began, depending on the folders that it left:
 *
 * <ul>
 *   <li>{@code building}: the new section was incomplete and the old one is in place; {@code
 *       building} is deleted
 *   <li>{@code new} without {@code old}: the new section was complete and the old one is in place;
 *       {@code new} is deleted
 *   <li>{@code new} and {@code old}: the run was killed between the two steps; the second step is
 *       done
 *   <li>{@code old} alone: both steps were done; {@code old} is deleted
 *   <li>{@code redo}: see below; the remaining files are moved
 * </ul>
 *
 * <p>Some folders cannot be moved: on Windows while a program has a file in them open, or in a
 * layer of a container. Their files are then moved one by one, following a list that is written
 * first. A run that is killed in between leaves a mixture of both sections until the next run.
 *
 * <p>This protects against builds that are killed, not against power failures, for which each file
 * would have to be forced to the disk.
 */
final class SectionSwap {

  private final FileOperations disk;
  private final DirectoryTree tree;
  private final Path place;
  private final Path stage;
  private final Path manifestPlace;
  private final Path building;
  private final Path ready;
  private final Path old;
  private final Path list;
  private final Path redo;
  private final Path manifest;

  SectionSwap(SectionFolders folders, FileOperations disk) throws IOException {
    this.disk = disk;
    this.tree = new DirectoryTree(disk);
    this.place = folders.place();
    this.stage = folders.stage();
    this.manifestPlace = folders.known();
    this.building = stage.resolve("building");
    this.ready = stage.resolve("new");
    this.old = stage.resolve("old");
    this.list = stage.resolve("list");
    this.redo = stage.resolve("redo");
    this.manifest = folders.knownNext();
  }

  /** Where the section is. */
  Path place() {
    return place;
  }

  /** The folder for trying file names; not created before it is needed. */
  Path trial() {
    return stage.resolve("trial");
  }

  /** The folder for new files; not created before it is needed. */
  Path building() {
    return building;
  }

  /** Completes or undoes what a killed run began, and removes what it left. */
  void heal() throws IOException {
    if (Files.exists(redo)) {
      moveOneByOne();
      keepRecord();
    } else if (Files.exists(ready) && Files.exists(old)) {
      if (Files.exists(place)) {
        // files of this build: others write into the section's folder before a section is made
        tree.moveInto(place, ready);
        tree.delete(place);
      }
      disk.move(ready, place);
      keepRecord();
    } else if (!Files.exists(building) && !Files.exists(ready)) {
      keepRecord();
    }
    clear();
  }

  /** Discards what was written. The next run completes what a failure has left half done. */
  void close() throws IOException {
    if (!Files.exists(redo) && !Files.exists(old)) {
      clear();
    }
  }

  /** Discards what was written, and keeps the section that is in place. */
  private void clear() throws IOException {
    // in this order: a manifest without a new section would take effect, a new section without
    // "old" does not
    disk.delete(manifest);
    disk.delete(redo);
    tree.delete(building);
    tree.delete(ready);
    tree.delete(stage);
  }

  /**
   * Puts the new section in place.
   *
   * @param seal writes the manifest of the new section
   */
  void swap(ChangeSet changes, FileWriter.Seal seal) throws IOException {
    if (Files.exists(place)) {
      tree.carry(place, building, path -> !changes.concern(path));
    }
    prepare(changes, seal);
    if (!Files.exists(place)) {
      disk.createFolders(place.getParent());
      disk.move(ready, place);
    } else if (isMovedAside()) {
      moveReady();
    } else {
      disk.move(list, redo);
      moveOneByOne();
    }
    end();
    if (DirectoryTree.entries(place).isEmpty()) {
      disk.delete(place);
    }
  }

  private boolean isMovedAside() throws IOException {
    try {
      disk.move(place, old);
      return true;
    } catch (FileSystemException e) {
      // what is in the way of the folder may not be in the way of its files; if it is, that fails
      // later
      return false;
    }
  }

  private void moveReady() throws IOException {
    try {
      disk.move(ready, place);
    } catch (IOException e) {
      disk.move(old, place);
      throw e;
    }
  }

  /** Puts the new files in place one by one. Folders stay. */
  void moveEach(ChangeSet changes, FileWriter.Seal seal) throws IOException {
    prepare(changes, seal);
    disk.move(list, redo);
    moveOneByOne();
    end();
  }

  /** Writes only the manifest, because nothing has changed. */
  void keep(FileWriter.Seal seal) throws IOException {
    disk.createFolders(building);
    writeRecord(seal);
    tree.delete(building);
    end();
  }

  /** Completes the new section. From now on, the next run can complete this one if it is killed. */
  private void prepare(ChangeSet changes, FileWriter.Seal seal) throws IOException {
    disk.createFolders(building);
    changes.write(list, disk);
    writeRecord(seal);
    disk.move(building, ready);
  }

  private void writeRecord(FileWriter.Seal seal) throws IOException {
    disk.createFolders(manifest.getParent());
    seal.write(this::where, manifest);
  }

  /** The location of a file of the new section before it is in place. */
  private Path where(String path) {
    Path made = FileNames.resolve(building, path);
    return Files.exists(made, LinkOption.NOFOLLOW_LINKS) ? made : FileNames.resolve(place, path);
  }

  /**
   * Moves the files of the list. This may be repeated, because files that were moved are no longer
   * in the source.
   */
  private void moveOneByOne() throws IOException {
    ChangeSet changes = ChangeSet.read(redo);
    for (String path : changes.removedOneByOne()) {
      if (!DirectoryTree.isElsewhere(FileNames.resolve(place, path), place)) {
        tree.prune(FileNames.resolve(place, path), place);
      }
    }
    for (String path : changes.put()) {
      Path made = FileNames.resolve(ready, path);
      if (Files.exists(made)) {
        DirectoryTree.refuseElsewhere(FileNames.resolve(place, path), place);
        disk.createFolders(FileNames.resolve(place, path).getParent());
        disk.move(made, FileNames.resolve(place, path));
      }
    }
  }

  private void keepRecord() throws IOException {
    if (Files.exists(manifest)) {
      disk.move(manifest, manifestPlace);
    }
  }

  private void end() throws IOException {
    keepRecord();
    try {
      clear();
    } catch (FileSystemException e) {
      // the section is in place; the next run removes what could not be removed, or reports why it
      // cannot
    }
  }
}
