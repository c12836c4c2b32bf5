package io.anju.http;

import io.anju.kernel.Refused;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;

/** Finds which field of an unreadable body is to blame. */
final class BodyErrors {

    private BodyErrors() {}

    static List<Refused.FieldError> of(HttpMessageNotReadableException e) {
        if (e.getCause() instanceof JacksonException json && !json.getPath().isEmpty()) {
            var path = json.getPath().stream()
                    .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                    .collect(Collectors.joining("."));
            return List.of(new Refused.FieldError(path.replace(".[", "["), "invalid"));
        }
        return List.of();
    }
}
