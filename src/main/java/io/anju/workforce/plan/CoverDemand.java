package io.anju.workforce.plan;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

/**
 * How many a shift needs of a trade.
 *
 * @param least of whom one less is a hole
 * @param wanted of whom one less costs; never fewer than {@code least}
 */
record CoverDemand(UUID id, UUID shift, String skill, List<DayOfWeek> days, int least, int wanted) {}
