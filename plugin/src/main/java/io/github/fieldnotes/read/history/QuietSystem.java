package io.github.fieldnotes.read.history;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit to the checkout. By itself it runs {@code git} to find the settings of the machine,
 * reads those of the user, and writes files into the checkout to measure how precise the times of
 * files are. None of that has to do with the days of commits.
 */
final class QuietSystem extends SystemReader.Delegate {

  /** As long as the worst file systems need; JGit measures it if no setting says it. */
  private static final long RESOLUTION_MILLISECONDS = 2_000;

  private QuietSystem(SystemReader system) {
    super(system);
  }

  /** Keeps all of JGit that this plugin loads to checkouts. A second call changes nothing. */
  static synchronized void use() {
    if (!(SystemReader.getInstance() instanceof QuietSystem)) {
      SystemReader.setInstance(new QuietSystem(SystemReader.getInstance()));
    }
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new NoSettings(parent, fs);
  }

  /** Settings without a file, which name the resolution of every file system. */
  private static final class NoSettings extends FileBasedConfig {

    NoSettings(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // there is no file
    }

    @Override
    public void save() {
      // there is no file
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long defaultValue, TimeUnit wanted) {
      return section.equals("filesystem")
          ? wanted.convert(RESOLUTION_MILLISECONDS, TimeUnit.MILLISECONDS)
          : super.getTimeUnit(section, subsection, name, defaultValue, wanted);
    }
  }
}
