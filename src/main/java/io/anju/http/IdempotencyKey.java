package io.anju.http;

import io.anju.kernel.Refused;
import java.security.Principal;
import java.util.Optional;

/**
 * Who repeats what.
 *
 * @param principal the account, or {@code visitor} for callers without one
 * @param key the client's key, up to 100 characters
 * @param fingerprint of the request that used the key
 */
record IdempotencyKey(String principal, String key, String fingerprint) {

    static final String HEADER = "Idempotency-Key";

    /** Refuses a POST without a key: nothing that a phone may send twice goes unprotected. */
    static IdempotencyKey of(RepeatableRequest request) {
        var key = request.getHeader(HEADER);
        if (key == null || !key.matches("[\\x21-\\x7e]{8,100}")) {
            throw Refused.field(HEADER, "idempotency-key-required");
        }
        var principal = Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .orElse("visitor");
        return new IdempotencyKey(principal, key, request.fingerprint());
    }
}
