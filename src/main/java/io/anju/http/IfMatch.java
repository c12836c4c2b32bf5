package io.anju.http;

import io.anju.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The version a client says it acts on, from the {@code If-Match} header; controllers take it as an argument.
 *
 * @param version null where the client did not say or sent {@code *}
 */
public record IfMatch(@Nullable Integer version) {

    /** Refuses ({@code stale}, 412) if the client said a version and it is not the current one. */
    public void check(int current) {
        if (version != null && version != current) {
            throw Refused.stale();
        }
    }
}
