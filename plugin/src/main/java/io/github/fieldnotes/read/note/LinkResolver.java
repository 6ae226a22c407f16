package io.github.fieldnotes.read.note;

import io.github.fieldnotes.diag.Diagnostics;
import io.github.fieldnotes.diag.Location;
import io.github.fieldnotes.diag.Problem;
import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.model.Target;
import io.github.fieldnotes.read.folder.FolderView;
import io.github.fieldnotes.read.folder.IssueTracker;
import io.github.fieldnotes.read.media.PictureSize;
import io.github.fieldnotes.read.source.UrlSyntax;
import io.github.fieldnotes.read.wiki.WikiText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves the addresses in one note. */
public final class LinkResolver {

  private static final Pattern HAS_ENDING = Pattern.compile("(?s)[^?#]*\\.[A-Za-z0-9]+(?:[?#].*)?");
  private static final Pattern OF_NOTE = Pattern.compile("(?is).*\\.(?:md|markdown)");
  private static final Pattern LINK_END = Pattern.compile("[?#].*", Pattern.DOTALL);

  private final NoteId note;
  private final String path;
  private final String folder;
  private final FolderView files;
  private final Diagnostics diagnostics;

  public LinkResolver(String notePath, FolderView files, Diagnostics diagnostics) {
    this.path = notePath;
    this.note = NoteId.ofFile(notePath);
    this.folder = notePath.substring(0, notePath.lastIndexOf('/') + 1);
    this.files = files;
    this.diagnostics = diagnostics;
  }

  private LinkResolver(LinkResolver original) {
    this.path = original.path;
    this.note = original.note;
    this.folder = original.folder;
    this.files = original.files;
    this.diagnostics = new Diagnostics();
  }

  /** The same resolver, which reports nothing. */
  public LinkResolver quietly() {
    return new LinkResolver(this);
  }

  /** Receives the problems of these addresses. */
  Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Where the project's issues are. */
  Optional<IssueTracker> issues() {
    return files.outside().issues();
  }

  /** The size of a picture beside the notes; empty for any other. */
  public Optional<PictureSize> size(Target target) {
    return target instanceof Target.ToMedia media && target.isPicture()
        ? files.pictureSize(media.path())
        : Optional.empty();
  }

  /** Whether double brackets in the note are links. */
  boolean isVault() {
    return files.isVault(path);
  }

  /**
   * The note or published file that double brackets mean; empty, and reported, if there is none.
   */
  Optional<Target> wiki(WikiText written, Location place) {
    return new WikiResolver(path, files, diagnostics).target(written, place);
  }

  /** What double brackets embed; a picture that is not there is reported as any other. */
  Optional<Target> embed(WikiText written, Location place) {
    boolean isPicture = new Target.ToMedia(written.name(), "").isPicture();
    if (isPicture && files.wiki(path, written.name()).path().isEmpty()) {
      diagnostics.report(Problem.MISSING_PICTURE, place, written.name());
      return Optional.of(new Target.Dangling(written.name(), false));
    }
    return wiki(written, place);
  }

  /** A path of the section below the folder of notes that holds it. */
  public String below(String path) {
    return files.below(path);
  }

  /** The target of a link; empty, and reported, if its scheme could run something. */
  public Optional<Target> link(String written, Location place) {
    return among(written, place)
        .flatMap(
            target ->
                target instanceof Target.Dangling none
                    ? beside(none, place)
                    : Optional.of(
                        target instanceof Target.ToWeb web
                            ? rooted(web, written.strip())
                            : target));
  }

  /** Where an address leads among the notes, their files and the web. */
  private Optional<Target> among(String written, Location place) {
    String address = written.strip();
    Optional<String> scheme = UrlSyntax.scheme(address);
    if (scheme.isPresent()) {
      return allowed(address, scheme.get(), place);
    }
    if (isOfHost(address)) {
      return allowed("https:" + address.replace('\\', '/'), "https", place);
    }
    if (address.startsWith("#")) {
      return Optional.of(new Target.ToNote(note, UrlSyntax.decode(address.substring(1))));
    }
    if (address.startsWith("/")) {
      return Optional.of(
          rooted(address).orElseGet(() -> new Target.ToWeb(UrlSyntax.encode(address))));
    }
    return Optional.of(
        address.startsWith("?") ? new Target.ToWeb(UrlSyntax.encode(address)) : relative(address));
  }

  /** A note or file at a path from the repository's root, as code hosts take it. */
  private Optional<Target> rooted(String address) {
    String suffix = suffix(address);
    return files.rooted(path(address, suffix)).flatMap(file -> at(file, suffix));
  }

  /**
   * What else is at such a path, on the code host; an address of the site stays as it is. A site
   * has pages and no Markdown, so a note's file that is not there is nowhere.
   */
  private Target rooted(Target.ToWeb web, String address) {
    String suffix = suffix(address);
    String path = path(address, suffix);
    if (!path.startsWith("/") || path.length() == 1 || isOfHost(address)) {
      return web;
    }
    return files
        .hostedAtRoot(path)
        .<Target>map(host -> new Target.ToWeb(host + UrlSyntax.encode(suffix)))
        .orElse(OF_NOTE.matcher(path).matches() ? new Target.Dangling(address, false) : web);
  }

  /** Where a picture is; beside what a link allows, it may be in the address itself. */
  public Optional<Target> picture(String written, Location place) {
    return UrlSyntax.isPicture(written)
        ? Optional.of(new Target.ToWeb(written))
        : picture(written, true, place);
  }

  /**
   * A picture named in front matter. What has no ending, such as {@code default}, is a theme's own
   * word for one when it is not beside the note.
   */
  public Optional<Target> cover(String written, Location place) {
    return picture(written, HAS_ENDING.matcher(written.strip()).matches(), place)
        .filter(target -> !isNoPicture(target));
  }

  private Optional<Target> picture(String written, boolean isFile, Location place) {
    Optional<Target> target = among(written, place);
    if (target.isPresent() && target.get() instanceof Target.Dangling none) {
      Optional<String> refusal = refusal(none);
      if (refusal.isPresent()) {
        refuse(none, refusal.get(), place);
        return Optional.empty();
      }
    }
    if (isFile && target.filter(LinkResolver::isNoPicture).isPresent()) {
      diagnostics.report(Problem.MISSING_PICTURE, place, written.strip());
    }
    return target;
  }

  private static boolean isNoPicture(Target target) {
    return target instanceof Target.Dangling || target instanceof Target.ToNote;
  }

  /** {@code //host} and what browsers take for it, which is in no page's own site. */
  private static boolean isOfHost(String address) {
    return UrlSyntax.withoutControls(address.substring(0, Math.min(8, address.length())))
        .replace('\\', '/')
        .startsWith("//");
  }

  private Optional<Target> allowed(String address, String scheme, Location place) {
    if (UrlSyntax.isHarmlessScheme(scheme)) {
      return Optional.of(new Target.ToWeb(UrlSyntax.encode(address)));
    }
    diagnostics.report(Problem.UNSAFE_LINK, place, address);
    return Optional.empty();
  }

  private Target relative(String address) {
    String suffix = suffix(address);
    String path = path(address, suffix);
    Optional<String> resolved = files.resolve(folder, path);
    if (resolved.isEmpty()) {
      return new Target.Dangling(address, true);
    }
    String file = resolved.get();
    if (files.hasMedia(file)) {
      return new Target.ToMedia(file, UrlSyntax.encode(suffix));
    }
    Optional<Target> literal =
        suffix.isEmpty() ? Optional.empty() : named(UrlSyntax.decode(address));
    return literal.or(() -> at(file, suffix)).orElseGet(() -> new Target.Dangling(address, false));
  }

  private Optional<Target> at(String file, String suffix) {
    if (files.hasMedia(file)) {
      return Optional.of(new Target.ToMedia(file, UrlSyntax.encode(suffix)));
    }
    int hash = suffix.indexOf('#');
    String anchor = hash < 0 ? "" : UrlSyntax.decode(suffix.substring(hash + 1));
    return files.note(file).map(id -> new Target.ToNote(id, anchor));
  }

  /** What readers follow and no page can show: a folder of notes, and the rest of the project. */
  private Optional<Target> beside(Target.Dangling none, Location place) {
    String suffix = suffix(none.written());
    String path = path(none.written(), suffix);
    Optional<String> refusal = refusal(none);
    if (none.outside() || refusal.isPresent()) {
      Optional<Target> hosted =
          files
              .hosted(folder, path)
              .map(address -> new Target.ToWeb(address + UrlSyntax.encode(suffix)));
      if (hosted.isEmpty() && refusal.isPresent()) {
        refuse(none, refusal.get(), place);
        return Optional.empty();
      }
      return hosted.or(() -> Optional.of(none));
    }
    return files
        .resolve(folder, path)
        .filter(files::hasFolder)
        .<Target>map(file -> new Target.ToFolder(file, files.hosted(folder, path).orElse("")))
        .or(() -> Optional.of(none));
  }

  /** Why the file at an address is not published; empty when there is none. */
  private Optional<String> refusal(Target.Dangling none) {
    String path = path(none.written(), suffix(none.written()));
    return files.resolve(folder, path).flatMap(files::refusal);
  }

  private void refuse(Target.Dangling none, String why, Location place) {
    diagnostics.report(Problem.REFUSED_FILE, place, none.written(), why);
  }

  private static String suffix(String address) {
    Matcher end = LINK_END.matcher(address);
    return end.find() ? end.group() : "";
  }

  private static String path(String address, String suffix) {
    return UrlSyntax.decode(address.substring(0, address.length() - suffix.length()));
  }

  /** A file or note whose name holds the {@code #} or {@code ?} that was meant to be escaped. */
  private Optional<Target> named(String path) {
    return files
        .resolve(folder, path)
        .flatMap(
            file ->
                files.hasMedia(file)
                    ? Optional.of(new Target.ToMedia(file, ""))
                    : files.isNote(file)
                        ? Optional.of(new Target.ToNote(NoteId.ofFile(file), ""))
                        : Optional.empty());
  }
}
