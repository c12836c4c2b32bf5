package io.anju.workorders.offer;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calls the desk has to make. */
@RestController
@RequestMapping("/api/call-tasks")
class CallTaskController {

    private final CallTasks tasks;

    CallTaskController(CallTasks tasks) {
        this.tasks = tasks;
    }

    /** What came of the call. */
    record CallOutcome(@NotBlank @Size(max = 500) String note) {}

    @GetMapping
    @Allowed(Permission.WORK_DISPATCH)
    Page<CallTasks.CallTask> open(Actor actor, ListQuery query) {
        return tasks.open(actor, query);
    }

    @PostMapping("/{id}/completion")
    @Allowed(Permission.WORK_DISPATCH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void done(@PathVariable UUID id, @Valid @RequestBody CallOutcome body, Actor actor) {
        tasks.done(actor, id, body.note());
    }
}
