package io.anju.estate.place;

import io.anju.estate.PlaceId;
import io.anju.estate.Position;
import io.anju.kernel.ProjectId;
import io.anju.kernel.SearchTokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places that another system names by a text and a position, such as an address in an imported history. */
@Component
public class ExternalPlaces {

    private static final int LONGEST_NAME = 200;
    private static final int CODE_DIGITS = 12;

    private final JdbcClient jdbc;

    ExternalPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The place of this name and position, made as a new space directly in the project if there is none. */
    public PlaceId findOrCreate(ProjectId project, String name, @Nullable Position position) {
        var cleaned = name.strip().replaceAll("\\s+", " ");
        var shown = cleaned.substring(0, Math.min(cleaned.length(), LONGEST_NAME));
        var key = shown.toLowerCase(Locale.ROOT)
                + (position == null ? "" : "@" + position.latitude() + ',' + position.longitude());
        // whoever is second of two who name it first finds nothing to add, and then finds it
        return ask(project, shown.isEmpty() ? key : shown, key, position)
                .or(() -> ask(project, shown, key, position))
                .orElseThrow();
    }

    private Optional<PlaceId> ask(ProjectId project, String name, String key, @Nullable Position position) {
        return jdbc.sql("""
                        with known as (
                            select id from estate.place where project_id = :project and external_key = :key),
                        added as (
                            insert into estate.place (id, version, project_id, kind, code, sort_key, name, common, latitude,
                                longitude, external_key)
                            select :id, 0, :project, 'SPACE', :code, :code, :name, true, :latitude, :longitude, :key
                            where not exists (select from known)
                            on conflict (company_id, project_id, external_key) do nothing
                            returning id),
                        worded as (
                            insert into estate.place_token (token, place_id)
                            select token, added.id from added, unnest(:tokens) token)
                        select id from known union all select id from added""")
                .param("id", PlaceId.next().value())
                .param("project", project.value())
                .param("code", "X-" + digest(key))
                .param("name", name)
                .param("latitude", position == null ? null : position.latitude(), Types.NUMERIC)
                .param("longitude", position == null ? null : position.longitude(), Types.NUMERIC)
                .param("key", key)
                .param("tokens", SearchTokens.of(name).toArray(String[]::new))
                .query((row, number) -> new PlaceId(row.getObject("id", UUID.class)))
                .optional();
    }

    private static String digest(String key) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash).substring(0, CODE_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
