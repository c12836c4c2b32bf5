package io.anju.requests.outage;

import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import io.anju.notices.Channel;
import io.anju.requests.OutageId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody is still to be told; after each batch it is said again until nobody is left.
 *
 * @param wanted by which ways at most
 */
record HomesToTell(CompanyId company, Instant occurredAt, OutageId outage, UUID step, Set<Channel> wanted)
        implements CompanyEvent {}
