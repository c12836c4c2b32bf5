package io.anju.http;

import io.anju.kernel.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever a request may throw into a problem document; nothing from inside ever reaches the client. */
@RestControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_SECONDS = "2";
    private static final String ROOM_SECONDS = "60";

    @ExceptionHandler
    ResponseEntity<Problem> on(Refused refused) {
        var status = switch (refused.kind()) {
            case MISSING -> HttpStatus.NOT_FOUND;
            case SIGNED_OUT -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
        var retry = refused.args().get("retryAfter");
        return answer(
                status.value(),
                refused.code(),
                refused.args(),
                refused.errors(),
                retry == null ? null : retry.toString());
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(OptimisticLockingFailureException ignored) {
        return answer(409, "changed-meanwhile");
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        CannotGetJdbcConnectionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        TransactionSystemException.class
    })
    ResponseEntity<Problem> onUnavailable(Exception e) {
        return on(Outage.of(e).orElse(Outage.NOT_NOW), e);
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(MethodArgumentNotValidException e) {
        var errors = e.getFieldErrors().stream()
                .map(error -> new Refused.FieldError(error.getField(), code(error.getCode())))
                .toList();
        return answer(400, "shape-invalid", Map.of(), errors, null);
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(HandlerMethodValidationException e) {
        var errors = e.getParameterValidationResults().stream()
                .map(result -> new Refused.FieldError(
                        String.valueOf(result.getMethodParameter().getParameterName()), "invalid"))
                .toList();
        return answer(400, "shape-invalid", Map.of(), errors, null);
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(MethodArgumentTypeMismatchException e) {
        return answer(400, "shape-invalid", Map.of(), List.of(new Refused.FieldError(e.getName(), "invalid")), null);
    }

    @ExceptionHandler
    ResponseEntity<Problem> on(HttpMessageNotReadableException e) {
        return answer(400, "body-unreadable", Map.of(), BodyErrors.of(e), null);
    }

    /** A header or parameter with characters that the firewall lets nobody read. */
    @ExceptionHandler
    ResponseEntity<Problem> on(RequestRejectedException ignored) {
        return answer(400, LastResort.code(400));
    }

    /** The other side hung up: there is nobody to answer. */
    @ExceptionHandler
    void on(AsyncRequestNotUsableException ignored) {
        LOG.debug("the client is gone");
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> on(Exception e) {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            LOG.debug("the client is gone");
            return null;
        }
        if (e instanceof ErrorResponse known) {
            var status = known.getStatusCode().value();
            return answer(status, LastResort.code(status));
        }
        var outage = Outage.of(e);
        if (outage.isPresent()) {
            return on(outage.get(), e);
        }
        LOG.error("a bug", e);
        return answer(500, "internal-error");
    }

    private static ResponseEntity<Problem> on(Outage outage, Exception e) {
        LOG.warn("{}: {}", outage, e.toString());
        return switch (outage) {
            case NOT_NOW -> answer(503, "unavailable", Map.of(), List.of(), RETRY_SECONDS);
            case NO_ROOM -> answer(507, "storage-full", Map.of(), List.of(), ROOM_SECONDS);
        };
    }

    private static ResponseEntity<Problem> answer(int status, String code) {
        return answer(status, code, Map.of(), List.of(), null);
    }

    private static ResponseEntity<Problem> answer(
            int status,
            String code,
            Map<String, Object> args,
            List<Refused.FieldError> errors,
            @Nullable String retryAfter) {
        var response = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfter != null) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfter);
        }
        return response.body(Problem.of(status, code, args, errors, MDC.get(TraceFilter.TRACE_ID)));
    }

    private static String code(@Nullable String constraint) {
        return constraint == null
                ? "invalid"
                : constraint.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
