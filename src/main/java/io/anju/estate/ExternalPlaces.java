package io.anju.estate;

import io.anju.kernel.ProjectId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places that another system names by a text and a position, such as an address in an imported history. */
@Component
class ExternalPlaces {

    private static final int LONGEST_NAME = 200;
    private static final int CODE_DIGITS = 12;

    private final JdbcClient jdbc;
    private final PlaceWords words;

    ExternalPlaces(JdbcClient jdbc, PlaceWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    /** One read when the place is known; otherwise a new space directly in the project, whoever asks first. */
    PlaceId findOrCreate(ProjectId project, String name, @Nullable Position position) {
        var cleaned = name.strip().replaceAll("\\s+", " ");
        var shown = cleaned.substring(0, Math.min(cleaned.length(), LONGEST_NAME));
        var key = shown.toLowerCase(Locale.ROOT)
                + (position == null ? "" : "@" + position.latitude() + ',' + position.longitude());
        return find(project, key).orElseGet(() -> {
            create(project, shown.isEmpty() ? key : shown, key, position);
            return find(project, key).orElseThrow();
        });
    }

    private Optional<PlaceId> find(ProjectId project, String key) {
        return jdbc.sql("select id from estate.place where project_id = ? and external_key = ?")
                .params(project.value(), key)
                .query((row, number) -> new PlaceId(row.getObject("id", UUID.class)))
                .optional();
    }

    private void create(ProjectId project, String name, String key, @Nullable Position position) {
        var code = "X-" + digest(key);
        var id = PlaceId.next();
        var added = jdbc.sql("""
                        insert into estate.place (id, version, project_id, kind, code, sort_key, name, common, latitude,
                                                  longitude, external_key)
                        values (:id, 0, :project, 'SPACE', :code, :code, :name, true, :latitude, :longitude, :key)
                        on conflict (company_id, project_id, external_key) do nothing""")
                .param("id", id.value())
                .param("project", project.value())
                .param("code", code)
                .param("name", name)
                .param("latitude", position == null ? null : position.latitude())
                .param("longitude", position == null ? null : position.longitude())
                .param("key", key)
                .update();
        if (added == 1) {
            words.add(id, name);
        }
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
