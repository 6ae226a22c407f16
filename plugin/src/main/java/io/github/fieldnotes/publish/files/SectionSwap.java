package io.github.fieldnotes.publish.files;

import io.github.fieldnotes.diag.FileNames;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Puts a section in the place of an older one. The new one is made beside it, whole: what does not
 * change, and what others have written, is linked into it. Then two folders change their names,
 *
 * <pre>
 *   notes     becomes  stage/old
 *   stage/new becomes  notes
 * </pre>
 *
 * and a build that is killed leaves the one section or the other. Java cannot do both steps as one:
 * between them, for some microseconds, there is none. {@link #heal} ends what a killed run began,
 * by the names of the folders that it left:
 *
 * <ul>
 *   <li>{@code building}: it was not whole yet, and the old section is in its place; it goes
 *   <li>{@code new} without {@code old}: it was whole, and the old one is in its place; it goes
 *   <li>{@code new} and {@code old}: killed between the two steps; the second is taken
 *   <li>{@code old} alone: both were taken; it goes
 *   <li>{@code redo}: see below; the files that are left are moved
 * </ul>
 *
 * <p>Where a folder cannot be moved (on Windows while some program has a file in it open, in a
 * layer of a container) the files are moved one by one, each at once, by a list that is written
 * before. A run that is killed then leaves some files of each section, until the next run.
 *
 * <p>This is about builds that end, not about machines that lose their power: for that, each file
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

  /** Where names of files are tried; not made before one is. */
  Path trial() {
    return stage.resolve("trial");
  }

  /** Where new files are written; not made before something is. */
  Path building() {
    return building;
  }

  /** Ends what a killed run began, and removes what it left. */
  void heal() throws IOException {
    if (Files.exists(redo)) {
      moveOneByOne();
      keepRecord();
    } else if (Files.exists(ready) && Files.exists(old)) {
      if (Files.exists(place)) {
        // of this build: others write into the section's folder before a section is made
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

  /** Forgets what was written; what a failure left half done is ended by the next run. */
  void close() throws IOException {
    if (!Files.exists(redo) && !Files.exists(old)) {
      clear();
    }
  }

  /** Forgets what was written, and keeps the section that is there. */
  private void clear() throws IOException {
    // in this order: a manifest without a new section would count, a new section without "old" does
    // not
    disk.delete(manifest);
    disk.delete(redo);
    tree.delete(building);
    tree.delete(ready);
    tree.delete(stage);
  }

  /**
   * Puts the new section in place.
   *
   * @param seal writes what is known of the new section
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
      // something is in the way that may not be in the way of each file; if it is, that is told
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

  /** Puts the new files in place one by one; folders stay what they are. */
  void moveEach(ChangeSet changes, FileWriter.Seal seal) throws IOException {
    prepare(changes, seal);
    disk.move(list, redo);
    moveOneByOne();
    end();
  }

  /** Writes down what is known, when nothing has changed. */
  void keep(FileWriter.Seal seal) throws IOException {
    disk.createFolders(building);
    writeRecord(seal);
    tree.delete(building);
    end();
  }

  /** Everything is there: from now on a run that is killed can be ended by the next. */
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

  /** Where a file of the new section is, before it is in its place. */
  private Path where(String path) {
    Path made = FileNames.resolve(building, path);
    return Files.exists(made, LinkOption.NOFOLLOW_LINKS) ? made : FileNames.resolve(place, path);
  }

  /** Can be done again and again: what was moved before is no longer there to be moved. */
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
      // the section is in its place; the next run removes what could not be removed, or says why
      // not
    }
  }
}
