package io.anju.requests.outage;

import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import io.anju.requests.OutageId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something was said about an outage that its requests have to follow; said again after each batch until all have.
 *
 * @param after the last request that did
 */
record OutageSaid(CompanyId company, Instant occurredAt, OutageId outage, UUID step, UUID after)
        implements CompanyEvent {}
