package io.anju.requests;

import java.time.Duration;
import java.util.List;

/** What is missing in many homes at once, what people then usually report, and how long before it has to be announced. */
public enum OutageKind {
    /** 停水; announced 24 hours before (Urban Water Supply Ordinance, art. 22). */
    WATER(Duration.ofHours(24), "water-cut", "low-pressure"),
    /** 停电; maintenance is announced 7 days before (Power Supply and Use Ordinance, art. 28). */
    POWER(Duration.ofDays(7), "power-cut"),
    /** 电梯停运. */
    LIFT(Duration.ofHours(24), "lift-stopped"),
    /** 停气; announced 48 hours before (Urban Gas Ordinance, art. 20). A smell of gas is never part of it. */
    GAS(Duration.ofHours(48)),
    /** 网络中断. */
    NETWORK(Duration.ofHours(24), "network"),
    /** 供暖或空调停供. */
    HEATING(Duration.ofHours(24), "no-warm-air", "no-cool-air");

    private final Duration notice;
    private final List<String> categories;

    OutageKind(Duration notice, String... categories) {
        this.notice = notice;
        this.categories = List.of(categories);
    }

    /** How long before it begins a planned one is announced. */
    public Duration notice() {
        return notice;
    }

    /** Codes of the usual catalogue that it explains. */
    public List<String> categories() {
        return categories;
    }
}
