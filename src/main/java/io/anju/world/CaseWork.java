package io.anju.world;

import io.anju.world.WorldPhotos.Motif;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people in the field do about one case. */
final class CaseWork {

    private final Teller teller;
    private final WorldCase told;
    private @Nullable UUID order;
    private @Nullable String doer;

    CaseWork(Teller teller, WorldCase told) {
        this.teller = teller;
        this.told = told;
    }

    /** Whoever is asked takes it; where nobody is, the desk gives it to the first who can come. */
    void accept() {
        for (var tries = 0; tries < WorldDoor.MOST_TRIES; tries++) {
            var asked = teller.asked(order());
            if (asked.isPresent() && teller.door().answerOffer(asked.get(), path("acceptance"), Map.of())) {
                doer = asked.get();
                return;
            }
        }
        assign("");
    }

    /** The desk gives it to this person. */
    void give(String name) {
        assign(name);
    }

    /** Everybody who is asked says no, until nobody is left to ask. */
    void everybodyDeclines(String reason) {
        for (var who = teller.asked(order()); who.isPresent(); who = teller.asked(order())) {
            teller.door().answerOffer(who.get(), path("refusal-of-offer"), Map.of("reason", reason));
        }
    }

    void setOut() {
        field("departure", Map.of());
    }

    /** Arrives; scans the label of the place unless the tale says that only the button was pressed. */
    void arrive() {
        var tale = told.tale;
        var proofs = tale.has("unproven") || tale.place().isEmpty()
                ? Map.<String, Object>of()
                : Map.of("qr", teller.label(tale.project(), tale.place()));
        field("arrival", proofs);
    }

    void pause(String reason, String whose, String note) {
        field("pause", Map.of("reason", reason, "whose", whose, "note", note));
    }

    void resume() {
        field("resumption", Map.of());
    }

    /** Ticks the list, takes the pictures, and says what was done. */
    void finish() {
        answerList();
        photo("AFTER", Motif.DONE);
        field("finish", Map.of("done", told.tale.done()));
    }

    void photo(String role, Motif motif) {
        var who = doer();
        var file = teller.door().upload(who, "/api/files", "现场.jpg", WorldPhotos.of(motif));
        field("photos", Map.of("role", role, "files", List.of(file)));
    }

    void line(String kind, String text, String unit, long price) {
        field("lines", Map.of("kind", kind, "text", text, "quantity", 1, "unit", unit, "unitPrice", price));
    }

    /** Somebody else than the doer looks at it. */
    void inspect() {
        var inspector = doer().equals("fang") ? "gu" : "fang";
        teller.door().post(inspector, path("result-acceptance"), Map.of());
    }

    /** The customer signs on the doer's phone. */
    void sign(String name) {
        var picture = teller.door().upload(doer(), "/api/files", "签名.png", WorldPhotos.of(Motif.SIGNATURE));
        field("confirmation", Map.of("name", name, "signature", picture));
    }

    void refuse(String name, String reason) {
        field("refusal", Map.of("name", name, "reason", reason));
    }

    private void assign(String wanted) {
        var desk = teller.desk();
        for (var each : teller.door().get(desk, path("candidates"))) {
            var fits = wanted.isEmpty() || each.path("name").asString().equals(wanted);
            if (fits && each.path("assignable").asBoolean()) {
                teller.door().post(desk, path("assignment"), Map.of("staff", WorldDoor.id(each, "staff")));
                doer = WorldStaff.login(each.path("name").asString());
                return;
            }
        }
        throw new IllegalStateException("nobody can come for " + told.tale.title());
    }

    private void answerList() {
        for (var line : teller.door()
                .get(doer(), path(""))
                .path("order")
                .path("checklist")
                .path("lines")) {
            if (line.path("answers").isEmpty()) {
                var kind = line.path("item").path("kind").asString();
                var answer = kind.equals("VALUE") ? Map.of("value", 0.6) : Map.of("ok", true);
                field("checklist/" + line.path("no").asInt() + "/answer", answer);
            }
        }
    }

    private void field(String verb, Map<String, ?> body) {
        teller.door().post(doer(), path(verb), body);
    }

    private String path(String verb) {
        return "/api/work-orders/" + order() + (verb.isEmpty() ? "" : "/" + verb);
    }

    private UUID order() {
        if (order == null) {
            order = told.workOrder();
        }
        return order;
    }

    private String doer() {
        if (doer == null) {
            throw new IllegalStateException("nobody stands for " + told.tale.title());
        }
        return doer;
    }
}
