package io.github.fieldnotes.read.folder;

import io.github.fieldnotes.model.NoteId;
import io.github.fieldnotes.read.media.PictureSize;
import io.github.fieldnotes.store.FolderQuery;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records what one note asks about its folder. Not thread-safe. */
public final class RecordingFolderView implements FolderView {

  private static final char FROM = '\n';

  private final FolderView folder;
  private final Set<FolderQuery> asked = new LinkedHashSet<>();

  public RecordingFolderView(FolderView folder) {
    this.folder = folder;
  }

  /** Whether a folder still gives the same answers. */
  public static boolean isSame(Collection<FolderQuery> asked, FolderView folder) {
    RecordingFolderView today = new RecordingFolderView(folder);
    for (FolderQuery one : asked) {
      switch (one.question()) {
        case IS_MEDIA -> today.hasMedia(one.path());
        case IS_NOTE -> today.isNote(one.path());
        case IS_FOLDER -> today.hasFolder(one.path());
        case WHY_REFUSED -> today.refusal(one.path());
        case IS_OUTSIDE -> today.hosted(one.path());
        case WHICH_SIZE -> today.pictureSize(one.path());
        case WHICH_WIKI -> today.wiki(one.path());
        default -> today.note(one.path());
      }
    }
    return today.asked.containsAll(asked);
  }

  /** All questions that were asked, without duplicates. */
  public List<FolderQuery> asked() {
    return List.copyOf(asked);
  }

  /** Not recorded: results read with other notes folders are never reused. */
  @Override
  public Optional<String> resolve(String from, String address) {
    return folder.resolve(from, address);
  }

  @Override
  public Optional<String> rooted(String path) {
    return folder.rooted(path);
  }

  @Override
  public Optional<String> hostedAtRoot(String path) {
    return hosted(FROM + path);
  }

  @Override
  public String module(String path) {
    return folder.module(path);
  }

  @Override
  public String below(String path) {
    return folder.below(path);
  }

  @Override
  public ProjectContext outside() {
    return folder.outside();
  }

  @Override
  public boolean hasFolder(String path) {
    boolean answer = folder.hasFolder(path);
    asked.add(new FolderQuery(FolderQuery.Question.IS_FOLDER, path, String.valueOf(answer)));
    return answer;
  }

  @Override
  public Optional<String> hosted(String from, String address) {
    return hosted(from + FROM + address);
  }

  /**
   * Asks a question that is encoded in one text: the folder of the note, a character that no path
   * contains, and the address; a path from the root has no folder and begins with a slash.
   */
  private Optional<String> hosted(String question) {
    int end = question.indexOf(FROM);
    Optional<String> answer =
        question.startsWith(FROM + "/")
            ? folder.hostedAtRoot(question.substring(1))
            : folder.hosted(question.substring(0, end), question.substring(end + 1));
    asked.add(new FolderQuery(FolderQuery.Question.IS_OUTSIDE, question, answer.orElse("")));
    return answer;
  }

  @Override
  public boolean hasMedia(String path) {
    boolean answer = folder.hasMedia(path);
    asked.add(new FolderQuery(FolderQuery.Question.IS_MEDIA, path, String.valueOf(answer)));
    return answer;
  }

  @Override
  public Optional<PictureSize> pictureSize(String path) {
    Optional<PictureSize> answer = folder.pictureSize(path);
    String text = answer.map(size -> size.width() + "x" + size.height()).orElse("");
    asked.add(new FolderQuery(FolderQuery.Question.WHICH_SIZE, path, text));
    return answer;
  }

  @Override
  public Optional<String> refusal(String path) {
    Optional<String> answer = folder.refusal(path);
    asked.add(new FolderQuery(FolderQuery.Question.WHY_REFUSED, path, answer.orElse("")));
    return answer;
  }

  @Override
  public boolean isNote(String path) {
    boolean answer = folder.isNote(path);
    asked.add(new FolderQuery(FolderQuery.Question.IS_NOTE, path, String.valueOf(answer)));
    return answer;
  }

  @Override
  public Optional<NoteId> note(String path) {
    Optional<NoteId> answer = folder.note(path);
    asked.add(
        new FolderQuery(
            FolderQuery.Question.WHICH_NOTE, path, answer.map(NoteId::path).orElse("")));
    return answer;
  }

  @Override
  public boolean isVault(String path) {
    return folder.isVault(path);
  }

  @Override
  public WikiAnswer wiki(String note, String name) {
    return wiki(note + FROM + name);
  }

  private WikiAnswer wiki(String question) {
    int end = question.indexOf(FROM);
    WikiAnswer answer = folder.wiki(question.substring(0, end), question.substring(end + 1));
    asked.add(new FolderQuery(FolderQuery.Question.WHICH_WIKI, question, answer.text()));
    return answer;
  }
}
