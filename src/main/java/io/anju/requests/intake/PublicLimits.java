package io.anju.requests.intake;

import io.anju.http.Throttle;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps strangers from flooding the desk: so many reports and questions from one address an hour. */
@Component
public class PublicLimits {

    /** The privacy text that reporters agree to now (Y-02); the web shows the text of this version. */
    public static final String CONSENT_VERSION = "2026-11";

    public static final int MOST_AN_HOUR = 20;
    static final int MOST_LOOKS_AN_HOUR = 240;
    public static final int MOST_READINGS_AN_HOUR = 240;

    private final Throttle reports;
    private final Throttle looks;
    private final Throttle readings;

    PublicLimits(Clock clock) {
        this.reports = new Throttle(clock, MOST_AN_HOUR);
        this.looks = new Throttle(clock, MOST_LOOKS_AN_HOUR);
        this.readings = new Throttle(clock, MOST_READINGS_AN_HOUR);
    }

    /** Refuses ({@code too-many-attempts}) the next report after so many. */
    public void countReport(String address) {
        reports.count(address);
    }

    /** The same for questions that cost the server work but write nothing. */
    void countLook(String address) {
        looks.count(address);
    }

    /** The same for words to be read; whoever tries out words to learn what the company knows soon learns no more. */
    void countReading(String source) {
        readings.count(source);
    }
}
