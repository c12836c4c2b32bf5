package io.anju.files;

import io.anju.http.Throttle;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What strangers may upload from one address in an hour: enough for some reports with photos, too little to fill a disk. */
@Component
class VisitorUploads {

    static final int MOST_FILES = 60;
    static final long MOST_BYTES = 240L << 20;

    private final Throttle files;
    private final Throttle bytes;

    VisitorUploads(Clock clock) {
        this.files = new Throttle(clock, MOST_FILES);
        this.bytes = new Throttle(clock, MOST_BYTES);
    }

    /** Refuses ({@code too-many-attempts}) one file too many, and the file that is too much together. */
    void count(String address, int size) {
        files.count(address);
        bytes.count(address, size);
    }
}
