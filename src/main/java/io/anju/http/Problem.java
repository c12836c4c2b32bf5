package io.anju.http;

import io.anju.kernel.Refused;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as the client sees it (RFC 9457, {@code application/problem+json}).
 *
 * @param type {@code urn:anju:problem:} and the code
 * @param title the code in plain English, for people who read logs
 * @param status the HTTP status
 * @param code stable reason, translated by the web
 * @param args values for the translated sentence
 * @param errors what is wrong with single fields
 * @param traceId finds the request in the log
 */
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable Map<String, Object> args,
        @Nullable List<Refused.FieldError> errors,
        @Nullable String traceId) {

    static Problem of(
            int status,
            String code,
            Map<String, Object> args,
            List<Refused.FieldError> errors,
            @Nullable String traceId) {
        return new Problem(
                "urn:anju:problem:" + code,
                code.replace('-', ' '),
                status,
                code,
                args.isEmpty() ? null : args,
                errors.isEmpty() ? null : errors,
                traceId);
    }
}
