package io.anju.requests.journal;

import io.anju.deadlines.Priority;
import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import io.anju.kernel.ProjectId;
import io.anju.requests.RequestId;
import io.anju.requests.RequestKind;
import io.anju.requests.RequestState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a request, at the time it happened. */
public sealed interface RequestEvent extends CompanyEvent {

    RequestId request();

    ProjectId project();

    /** Somebody reported something; the priority is null unless it is a repair. */
    record RequestOpened(
            CompanyId company,
            Instant occurredAt,
            RequestId request,
            ProjectId project,
            RequestKind kind,
            @Nullable Priority priority)
            implements RequestEvent {}

    /** The reporter is content. */
    record RequestConfirmed(CompanyId company, Instant occurredAt, RequestId request, ProjectId project)
            implements RequestEvent {}

    /** It is settled, in one of the ways of {@link RequestState}. */
    record RequestEnded(CompanyId company, Instant occurredAt, RequestId request, ProjectId project, RequestState how)
            implements RequestEvent {}

    /** It was not good after all. */
    record RequestReopened(CompanyId company, Instant occurredAt, RequestId request, ProjectId project, String reason)
            implements RequestEvent {}

    /** The reporter said how good the service was, 1 to 5. */
    record RequestRated(CompanyId company, Instant occurredAt, RequestId request, ProjectId project, int score)
            implements RequestEvent {}
}
