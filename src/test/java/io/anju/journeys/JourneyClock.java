package io.anju.journeys;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Time stands where a journey puts it. */
final class JourneyClock extends Clock {

    /** Monday 23 November 2026, 10:00 in Shanghai. */
    static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T02:00:00Z");

    /** Sunday 22 November 2026, 22:00 in Shanghai. */
    static final Instant SUNDAY_NIGHT = Instant.parse("2026-11-22T14:00:00Z");

    /** Monday 23 November 2026, 09:00 in Shanghai. */
    static final Instant MONDAY_OPENING = Instant.parse("2026-11-23T01:00:00Z");

    private volatile Instant now = MONDAY_MORNING;

    /** Puts the clock into a context. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        JourneyClock journeyClock() {
            return new JourneyClock();
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
        return Clock.fixed(now, zone);
    }
}
