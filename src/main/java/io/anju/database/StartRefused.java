package io.anju.database;

/** The application cannot work as it was started; the message tells the person who started it what to do. */
@SuppressWarnings("serial")
public final class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }
}
