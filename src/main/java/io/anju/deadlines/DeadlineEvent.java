package io.anju.deadlines;

import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import java.time.Instant;
import java.util.List;

/** News of the scanner, at most 200 clocks in each. */
public sealed interface DeadlineEvent extends CompanyEvent {

    /** The clocks that became due. */
    List<DueClock> clocks();

    /** Most of these clocks' terms is gone, and they still run. */
    record DeadlinesWarned(CompanyId company, Instant occurredAt, List<DueClock> clocks) implements DeadlineEvent {}

    /** These promises were broken. */
    record DeadlinesMissed(CompanyId company, Instant occurredAt, List<DueClock> clocks) implements DeadlineEvent {}
}
