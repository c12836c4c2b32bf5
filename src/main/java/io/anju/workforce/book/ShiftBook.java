package io.anju.workforce.book;

import io.anju.kernel.ProjectId;
import java.util.UUID;

/**
 * The book of a desk or post.
 *
 * @param withCases whether what is open at the desk is handed over in it
 * @param unread how many hand-overs nobody confirmed
 */
record ShiftBook(UUID id, ProjectId project, String name, boolean withCases, int unread) {}
