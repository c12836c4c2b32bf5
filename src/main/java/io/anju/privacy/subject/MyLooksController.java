package io.anju.privacy.subject;

import io.anju.http.ListQuery;
import io.anju.kernel.Actor;
import io.anju.kernel.Allowed;
import io.anju.kernel.Page;
import io.anju.kernel.SubjectRef;
import io.anju.trail.TrailLooks;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who saw my data unmasked, when and why (E7). */
@RestController
class MyLooksController {

    private final Subjects subjects;
    private final TrailLooks looks;

    MyLooksController(Subjects subjects, TrailLooks looks) {
        this.subjects = subjects;
        this.looks = looks;
    }

    /**
     * A look at my data.
     *
     * @param by the member of staff
     * @param what of mine was seen: {@code person}, {@code request}, {@code work-order}
     * @param how {@code revealed}, {@code phone-revealed}, or {@code told} for a copy of everything
     * @param reason as given; empty where the work itself is the reason
     */
    record MyLook(Instant at, String by, String what, String how, String reason) {}

    @GetMapping("/api/my/data-looks")
    @Allowed({})
    Page<MyLook> list(Actor actor, ListQuery query) {
        query.sortOr("-at", Set.of("-at"));
        var subject = subjects.of(actor);
        var things = new HashSet<>(subject.things());
        if (subject.person() != null) {
            things.add(new SubjectRef("person", subject.person()));
        }
        return looks.at(things, query)
                .map(look -> new MyLook(look.at(), look.actor(), look.subject().type(), look.verb(), look.reason()));
    }
}
