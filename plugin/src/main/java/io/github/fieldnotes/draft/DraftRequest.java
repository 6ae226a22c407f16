package io.github.fieldnotes.draft;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a new note should be.
 *
 * @param kind its kind
 * @param title plain text on one line; empty for the title of the last meeting
 * @param today the day on which it is written
 * @param status the status of a decision, as its writer says it; empty for the usual first one
 * @param supersedes the record that a decision replaces: its number, or the name or path of its
 *     file
 * @param folder a folder as a path in the section; empty to look for one
 */
public record DraftRequest(
    DraftKind kind,
    String title,
    LocalDate today,
    Optional<String> status,
    Optional<String> supersedes,
    Optional<String> folder) {}
