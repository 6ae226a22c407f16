#!/bin/sh
# One would guess: JGit is Git in Java, so a plugin that opens a repository with it to read the history
# starts no other program, needs no git on the machine, and writes nothing.
# What happens: the first look at the configuration starts "git --version" and "git config --system …",
# because JGit asks the git of the PATH where the settings of the machine are. Opening a repository and
# reading HEAD is enough. It also writes what it measures of the file system into a file of its own in
# the home of the user.
# Where it matters: builds that forbid to start programs, that want the same result on every machine, or
# whose home cannot be written to. A SystemReader of one's own, set before the repository is opened,
# answers these questions without either.
# Tried on 2026-12-01 with JGit 7.8.1.202611041320-r and Git 2.39.
set -eu
jgit=7.8.1.202611041320-r
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

for artifact in org.eclipse.jgit:org.eclipse.jgit:$jgit com.googlecode.javaewah:JavaEWAH:1.2.3 \
  org.slf4j:slf4j-api:1.7.36 commons-codec:commons-codec:1.19.0; do
  "${MVN:-mvn}" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact="$artifact" -DoutputDirectory="$work/lib"
done

git init -q -b main "$work/checkout"
echo "# Tide" > "$work/checkout/tide.md"
git -C "$work/checkout" add tide.md
git -C "$work/checkout" -c user.name=A -c user.email=a@example.org commit -q -m "Tide"

cat > "$work/Read.java" <<JAVA
import java.io.File;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

class Read {
  public static void main(String[] arguments) throws Exception {
    File git = new File(arguments[0], ".git");
    try (Repository repository = new FileRepositoryBuilder().setGitDir(git).build()) {
      System.out.println(repository.resolve("HEAD") != null);
    }
  }
}
JAVA

# a git that says when it is started
real=$(command -v git)
mkdir "$work/bin" "$work/home"
cat > "$work/bin/git" <<SHELL
#!/bin/sh
echo "\$*" >> "$work/started"
exec "$real" "\$@"
SHELL
chmod +x "$work/bin/git"
: > "$work/started"

HOME="$work/home" XDG_CONFIG_HOME="$work/home/.config" PATH="$work/bin:$PATH" \
  java -Duser.home="$work/home" -cp "$work/lib/*" "$work/Read.java" "$work/checkout" 2> "$work/err" > "$work/out"
echo "HEAD was read: $(cat "$work/out")"
echo "programs started:"
sed 's/^/  git /' "$work/started"
echo "written to the home:"
(cd "$work/home" && find . -type f | sed 's/^/  /')
grep -q "^config --system" "$work/started" || { echo "NOT AS ON 2026-12-01: no git was started"; failed=1; }
find "$work/home" -name config -path '*jgit*' | grep -q . || { echo "NOT AS ON 2026-12-01: nothing was written"; failed=1; }
exit $failed
