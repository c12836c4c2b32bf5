package io.anju.files;

import io.anju.kernel.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records of the files. */
@Component
class FileRows {

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file with what only this module needs to know of it. */
    record Row(FileView view, String sha256) {}

    void add(FileId id, Upload upload, String uploader, Instant at) {
        jdbc.sql("""
                        insert into files.file (id, name, type, bytes, sha256, width, height, uploader, uploaded_at)
                        values (:id, :name, :type, :bytes, :sha256, :width, :height, :uploader, :at)""")
                .param("id", id.value())
                .param("name", upload.name())
                .param("type", upload.kind().type())
                .param("bytes", upload.content().length)
                .param("sha256", upload.sha256())
                .param("width", upload.width())
                .param("height", upload.height())
                .param("uploader", uploader)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Bytes that an uploader left unattached. */
    long unattachedBytes(String uploader) {
        return jdbc.sql("""
                        select coalesce(sum(bytes), 0) from files.file
                        where uploader = :uploader and attached_at is null""").param("uploader", uploader).query(Long.class).single();
    }

    /** Attaches if the file is the uploader's and still free; says whether it was. */
    boolean attach(FileId id, SubjectRef subject, String role, String uploader, Instant at) {
        return jdbc.sql("""
                        update files.file set subject_type = :type, subject_id = :subject, role = :role,
                            attached_by = :uploader, attached_at = :at,
                            position = (select count(*) from files.file f
                                        where f.subject_type = :type and f.subject_id = :subject)
                        where id = :id and uploader = :uploader and attached_at is null""")
                        .param("type", subject.type())
                        .param("subject", subject.id())
                        .param("role", role)
                        .param("uploader", uploader)
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    List<Row> of(SubjectRef subject) {
        return jdbc.sql("""
                        select * from files.file where subject_type = :type and subject_id = :subject
                        order by position, id""")
                .param("type", subject.type())
                .param("subject", subject.id())
                .query(FileRows::read)
                .list();
    }

    Optional<Row> of(SubjectRef subject, FileId id) {
        return jdbc.sql("""
                        select * from files.file
                        where id = :id and subject_type = :type and subject_id = :subject""")
                .param("id", id.value())
                .param("type", subject.type())
                .param("subject", subject.id())
                .query(FileRows::read)
                .optional();
    }

    /** Forgets what was uploaded before this instant and never attached. */
    void dropUnattached(Instant before) {
        jdbc.sql("delete from files.file where attached_at is null and uploaded_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    Set<FileId> known(Collection<FileId> ids) {
        return new HashSet<>(jdbc.sql("select id from files.file where id = any(:ids)")
                .param("ids", ids.stream().map(FileId::value).toArray(UUID[]::new))
                .query((row, number) -> new FileId(row.getObject("id", UUID.class)))
                .list());
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        var view = new FileView(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("type"),
                row.getLong("bytes"),
                side(row, "width"),
                side(row, "height"),
                row.getString("role"));
        return new Row(view, row.getString("sha256"));
    }

    private static @Nullable Integer side(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
