package io.anju.workforce.swap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody did about an exchange, and what they said. */
record SwapStep(Kind step, @Nullable String words, Instant at, String by) {

    /** What can happen. */
    enum Kind {
        ASKED,
        AGREED,
        DECLINED,
        APPROVED,
        REFUSED,
        WITHDRAWN,
        LAPSED
    }
}
