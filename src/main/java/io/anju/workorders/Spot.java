package io.anju.workorders;

import java.util.UUID;

/**
 * A spot on a plan: where the reporter pointed, or where the place is pinned.
 *
 * @param plan a plan of the order's project
 * @param x from the left edge of its picture, 0 to 1
 * @param y from its upper edge, 0 to 1
 */
public record Spot(UUID plan, double x, double y) {}
