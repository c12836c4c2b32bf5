package io.anju.notices;

import io.anju.kernel.AccountId;
import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import java.time.Instant;

/** Somebody's inbox has one more unread entry; for screens that are open now. */
public record InboxGrew(CompanyId company, Instant occurredAt, AccountId account) implements CompanyEvent {}
