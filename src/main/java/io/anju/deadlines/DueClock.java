package io.anju.deadlines;

import io.anju.kernel.ProjectId;
import io.anju.kernel.SubjectRef;
import java.time.Instant;

/**
 * A clock in the news.
 *
 * @param at when it warned or was missed, which after a downtime lies before the news
 */
public record DueClock(
        SubjectRef subject, Target target, ProjectId project, Instant dueAt, Instant at, Responsible responsible) {}
