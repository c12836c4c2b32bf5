package io.anju.replay;

/** The command cannot be carried out as given; the message is for the person who typed it. */
@SuppressWarnings("serial")
final class ReplayRefused extends RuntimeException {

    ReplayRefused(String message) {
        super(message);
    }
}
