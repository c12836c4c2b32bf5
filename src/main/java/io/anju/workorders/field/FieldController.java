package io.anju.workorders.field;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Permission;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** The phone of one person: the day, and that an offer was seen. */
@RestController
class FieldController {

    private final FieldToday today;
    private final FieldAnswers answers;
    private final JsonMapper json;

    FieldController(FieldToday today, FieldAnswers answers, JsonMapper json) {
        this.today = today;
        this.answers = answers;
        this.json = json;
    }

    /** The day; asked again with the same tag it answers 304 while nothing changed, so a phone may ask often. */
    @GetMapping("/api/field/today")
    @Allowed(Permission.WORK_DO)
    @Nullable
    ResponseEntity<FieldToday.FieldDay> today(Actor actor, WebRequest request) {
        var day = today.of(actor);
        var tag = "\"" + DigestUtils.md5DigestAsHex(json.writeValueAsBytes(day)) + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(day);
    }

    @PostMapping("/api/offers/{id}/sighting")
    @Allowed(Permission.WORK_DO)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saw(@PathVariable UUID id, Actor actor) {
        answers.saw(actor, id);
    }
}
