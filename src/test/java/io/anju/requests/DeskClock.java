package io.anju.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Time stands at Monday 23 November 2026, 10:00 in Shanghai, until a test moves it. */
final class DeskClock extends Clock {

    static final Instant OPEN = Instant.parse("2026-11-23T02:00:00Z");
    static final Instant SUNDAY_NIGHT = Instant.parse("2026-11-22T14:00:00Z");
    static final Instant NEXT_OPENING = Instant.parse("2026-11-23T01:00:00Z");

    private volatile Instant now = OPEN;

    /** Puts the clock into a context. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        DeskClock deskClock() {
            return new DeskClock();
        }
    }

    void set(Instant instant) {
        now = instant;
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
