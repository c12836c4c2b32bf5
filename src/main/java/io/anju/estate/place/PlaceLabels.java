package io.anju.estate.place;

import io.anju.estate.PlaceId;
import io.anju.kernel.Actor;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The QR codes of places: made with the place, unguessable, replaced when lost. */
@Component
public class PlaceLabels {

    /** Digits and letters that nobody confuses when reading them aloud. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceLabels(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The valid code of each place; places that had none get one. */
    public Map<PlaceId, String> of(Actor actor, Collection<PlaceId> places) {
        var ids = places.stream().map(PlaceId::value).toArray(UUID[]::new);
        var codes = places.stream().map(place -> newCode()).toArray(String[]::new);
        jdbc.sql("""
                        insert into estate.place_label (code, place_id, issued_at, issued_by)
                        select n.code, n.place, :at, :by from unnest(:codes::text[], :places::uuid[]) as n (code, place)
                        on conflict (company_id, place_id) where revoked_at is null do nothing""")
                .param("at", Timestamp.from(clock.instant()))
                .param("by", actor.name())
                .param("codes", codes)
                .param("places", ids)
                .update();
        return jdbc
                .sql("select place_id, code from estate.place_label where place_id = any(?) and revoked_at is null")
                .param(ids)
                .query((row, number) ->
                        Map.entry(new PlaceId(row.getObject("place_id", UUID.class)), row.getString("code")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Stops the place's code at once. */
    void revoke(Actor actor, PlaceId place) {
        jdbc.sql("""
                        update estate.place_label set revoked_at = :at, revoked_by = :by
                        where place_id = :place and revoked_at is null""")
                .param("at", Timestamp.from(clock.instant()))
                .param("by", actor.name())
                .param("place", place.value())
                .update();
    }

    /** Whether there once was such a label. */
    public boolean revoked(String code) {
        return jdbc.sql("select count(*) from estate.place_label where code = ? and revoked_at is not null")
                        .param(code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static String newCode() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(at -> ALPHABET.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
