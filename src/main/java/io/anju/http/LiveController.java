package io.anju.http;

import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What changed of all that concerns whoever is signed in: one stream a screen, since a browser opens only a few. */
@RestController
class LiveController {

    private final LiveStreams streams;

    LiveController(LiveStreams streams) {
        this.streams = streams;
    }

    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed({})
    SseEmitter live(Actor actor) {
        var account = actor.requireAccount();
        return streams.open(account.toString(), change -> concerns(actor, change));
    }

    private static boolean concerns(Actor actor, LiveChange change) {
        if (!change.company().equals(actor.company())) {
            return false;
        }
        var readers = change.readers();
        var project = change.project();
        return readers != null && project != null && actor.may(readers, project)
                || change.account() != null && change.account().equals(actor.account());
    }
}
