package io.anju.world;

import io.anju.deadlines.Priority;
import io.anju.estate.PlaceId;
import io.anju.people.PrivacyNotice;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One request of the story, from the report on. */
final class WorldCase {

    final Tale tale;
    private final Teller teller;
    private final @Nullable PlaceId place;
    private @Nullable UUID id;
    private @Nullable String token;
    private @Nullable Priority priority;
    private Instant startsAt = Instant.EPOCH;

    WorldCase(Teller teller, Tale tale) {
        this.teller = teller;
        this.tale = tale;
        this.place = tale.place().isEmpty() ? null : teller.book().place(tale.project(), tale.place());
    }

    /** Reports it the way the tale says; {@code pictures} are taken by whoever reports. */
    void report(WorldPhotos.Motif... pictures) {
        var receipt = switch (tale.channel()) {
            case "QR" -> byLabel(pictures);
            case "ONLINE" -> online(pictures);
            default -> atDesk();
        };
        id = WorldDoor.id(receipt, "id");
        token = WorldDoor.text(receipt, "token");
        var said = WorldDoor.text(receipt, "priority");
        priority = said == null ? null : Priority.valueOf(said);
        startsAt = Instant.parse(receipt.path("startsAt").asString());
    }

    UUID id() {
        if (id == null) {
            throw new IllegalStateException(tale.title() + " was not reported yet");
        }
        return id;
    }

    /** The reporter's own page. */
    String page() {
        return "/api/public/" + teller.book().code() + "/reports/" + token;
    }

    /** When its clocks began to run. */
    Instant startsAt() {
        return startsAt;
    }

    Priority priority() {
        if (priority == null) {
            throw new IllegalStateException(tale.title() + " is no repair");
        }
        return priority;
    }

    /** Whether work began without anybody having looked into it. */
    boolean isVerified() {
        return !tale.has("unverified") && tale.channel().equals("PHONE") || isEmergency();
    }

    /** Whether somebody has to be there at once. */
    boolean isEmergency() {
        return priority == Priority.P1 || priority == Priority.P2;
    }

    /** The request as the desk sees it now. */
    JsonNode seen() {
        return teller.door().get(teller.desk(), path(""));
    }

    /** Lets the desk do something about it. */
    void desk(String verb, Map<String, ?> body) {
        teller.door().post(teller.desk(), path("/" + verb), body);
    }

    /** Lets the reporter do something on the page behind the link. */
    void reporter(String verb, Map<String, ?> parts) {
        var act = new HashMap<String, Object>(parts);
        act.put("verb", verb);
        teller.door().post(WorldDoor.VISITOR, page() + "/acts", act);
    }

    /** Work that was opened for it. */
    UUID workOrder() {
        return teller.order(id());
    }

    private String path(String rest) {
        return "/api/requests/" + id() + rest;
    }

    private JsonNode atDesk() {
        var report = form();
        report.put("verified", tale.isRepair() && !tale.has("unverified"));
        report.put("chargeable", tale.has("quote"));
        report.put(
                "reporter",
                Map.of("person", teller.book().person(tale.reporter()).value()));
        if (tale.urgency() != null) {
            var judged = tale.urgency().split("/");
            report.put("impact", judged[0]);
            report.put("urgency", judged[1]);
        }
        if (tale.has("solved")) {
            report.put("solved", Map.of("result", tale.done()));
        }
        return teller.door().post(teller.desk(), "/api/requests", Map.of("channel", tale.channel(), "report", report));
    }

    private JsonNode online(WorldPhotos.Motif[] pictures) {
        var who = WorldResidents.LOGINS.get(tale.reporter());
        var report = form();
        report.put("files", upload(String.valueOf(who), "/api/files", pictures));
        if (tale.spot() != null && place != null) {
            report.put("pin", pin(String.valueOf(who), place, tale.spot()));
        }
        return teller.door().post(String.valueOf(who), "/api/my/requests", report);
    }

    /** The spot on the nearest plan that the reporter is shown. */
    private Map<String, Object> pin(String who, PlaceId place, List<Double> spot) {
        var plans = teller.door().get(who, "/api/my/places/" + place.value() + "/plans");
        return Map.of("plan", WorldDoor.id(plans.path(0), "id"), "x", spot.getFirst(), "y", spot.getLast());
    }

    private JsonNode byLabel(WorldPhotos.Motif[] pictures) {
        var company = "/api/public/" + teller.book().code();
        var report = new HashMap<String, Object>(words());
        report.put("consent", PrivacyNotice.VERSION);
        report.put("label", teller.label(tale.project(), tale.place()));
        report.put("files", upload(WorldDoor.VISITOR, company + "/files", pictures));
        return teller.door()
                .post(WorldDoor.VISITOR, company + "/reports", report)
                .path("receipt");
    }

    private List<String> upload(String who, String path, WorldPhotos.Motif[] pictures) {
        return List.of(pictures).stream()
                .map(picture -> teller.door().upload(who, path, "现场.jpg", WorldPhotos.of(picture)))
                .toList();
    }

    private Map<String, Object> form() {
        var form = new HashMap<String, Object>(words());
        form.put("project", teller.project(tale.project()).value());
        if (place != null) {
            form.put("place", place.value());
        }
        return form;
    }

    private Map<String, Object> words() {
        return Map.of(
                "kind", tale.kind(), "category", tale.category(), "title", tale.title(), "description", tale.words());
    }
}
