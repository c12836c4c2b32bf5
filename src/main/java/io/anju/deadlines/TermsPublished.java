package io.anju.deadlines;

import io.anju.deadlines.TermsVersion.RunningClocks;
import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Other terms were published; whoever keeps promises of clocks that run compares them where {@code running} says so.
 *
 * @param project null for the whole company
 */
public record TermsPublished(
        CompanyId company, Instant occurredAt, @Nullable ProjectId project, int version, RunningClocks running)
        implements CompanyEvent {}
