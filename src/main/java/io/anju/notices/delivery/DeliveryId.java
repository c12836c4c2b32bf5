package io.anju.notices.delivery;

import io.anju.kernel.CompanyId;
import java.util.UUID;

/** A delivery together with whose it is, as the job finds it across companies. */
record DeliveryId(CompanyId company, UUID value) {}
