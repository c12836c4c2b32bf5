package io.anju.trail;

import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import io.anju.kernel.SubjectRef;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Somebody remarked on a subject and wants these colleagues to see it. */
public record CommentAdded(
        CompanyId company,
        Instant occurredAt,
        UUID comment,
        SubjectRef subject,
        String author,
        List<AccountId> mentions)
        implements CompanyEvent {}
