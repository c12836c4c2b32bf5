package io.anju;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Time stands still until a test moves it. */
public final class StandingClock extends Clock {

    /** Monday 23 November 2026, 10:00 in Shanghai. */
    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T02:00:00Z");

    /** Sunday 22 November 2026, 22:00 in Shanghai. */
    public static final Instant SUNDAY_NIGHT = Instant.parse("2026-11-22T14:00:00Z");

    /** Monday 23 November 2026, 09:00 in Shanghai. */
    public static final Instant MONDAY_OPENING = Instant.parse("2026-11-23T01:00:00Z");

    private volatile Instant now;

    public StandingClock(Instant start) {
        this.now = start;
    }

    /** Puts the clock into a context; who shares the context sets it before each test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Time {
        @Bean
        @Primary
        StandingClock standingClock() {
            return new StandingClock(MONDAY_MORNING);
        }
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void pass(Duration duration) {
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
        return Clock.fixed(now, zone);
    }
}
