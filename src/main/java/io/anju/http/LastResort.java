package io.anju.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A problem document for what was refused before a controller could be found, such as an address that hides another. */
@RestController
class LastResort implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<Problem> error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known
                ? known
                : HttpStatus.NOT_FOUND.value();
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(status, code(status), Map.of(), List.of(), MDC.get(TraceFilter.TRACE_ID)));
    }

    /** What a status without a reason of its own is called. */
    static String code(int status) {
        return switch (status) {
            case 404 -> "path-missing";
            case 500 -> "internal-error";
            default -> "http-" + status;
        };
    }
}
