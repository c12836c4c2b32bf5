package io.anju.privacy.incident;

import io.anju.kernel.CompanyEvent;
import io.anju.kernel.CompanyId;
import java.time.Instant;
import java.util.UUID;

/** Somebody is still to be told about an incident; after each batch it is said again until nobody is left. */
record PeopleToTell(CompanyId company, Instant occurredAt, UUID incident) implements CompanyEvent {}
