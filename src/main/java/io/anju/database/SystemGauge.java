package io.anju.database;

/**
 * A figure about the whole installation for whoever watches it, as a bean of the module that owns the table. It tells how much
 * waits or how late something is, never whose it is.
 *
 * @param name as in {@code anju.trail.unsealed}
 * @param description what it means, and when to worry
 * @param sql one number, read by the system role; a parameter {@code :now} may stand for this instant
 */
public record SystemGauge(String name, String description, String sql) {}
