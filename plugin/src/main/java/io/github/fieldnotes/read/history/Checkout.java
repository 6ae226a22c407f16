package io.github.fieldnotes.read.history;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * A checkout: of a clone, of a submodule, or a further one of a clone ({@code git worktree}).
 *
 * @param root its folder, absolute
 */
record Checkout(Path root, Repository repository) implements Closeable {

  /**
   * The folder of the checkout to which a file or folder belongs: the nearest with {@code .git}.
   */
  static Optional<Path> root(Path path) {
    for (Path root = path; root != null; root = root.getParent()) {
      if (Files.exists(root.resolve(Constants.DOT_GIT))) {
        return Optional.of(root);
      }
    }
    return Optional.empty();
  }

  /**
   * Opens a checkout.
   *
   * @throws IOException if it is none that JGit can read
   */
  static Checkout open(Path root) throws IOException {
    QuietSystem.use();
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder()
            .addCeilingDirectory(root.toFile().getParentFile())
            .findGitDir(root.resolve(Constants.DOT_GIT).toFile());
    if (builder.getGitDir() == null) {
      throw new IOException("no repository belongs to its .git");
    }
    return new Checkout(root, builder.setMustExist(true).build());
  }

  /** The commit that is checked out; empty before the first one. */
  Optional<ObjectId> head() throws IOException {
    Ref head = repository.exactRef(Constants.HEAD);
    return Optional.ofNullable(head).map(Ref::getObjectId);
  }

  /** Whether it has only the last commits. */
  boolean isShallow() throws IOException {
    return !repository.getObjectDatabase().getShallowCommits().isEmpty();
  }

  @Override
  public void close() {
    repository.close();
  }
}
