package io.anju.files;

import io.anju.database.CompanyScope;
import io.anju.kernel.DataSubject;
import io.anju.kernel.PersonalRecords;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that somebody uploaded (Y-10). Attached to a matter they stay with it as proof, without a name that tells of them. */
@Component
class FileRecords implements PersonalRecords {

    private final JdbcClient jdbc;
    private final FileVault vault;

    FileRecords(JdbcClient jdbc, FileVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public String section() {
        return "files";
    }

    @Override
    public void tell(DataSubject subject, Telling telling) {
        var company = CompanyScope.requireCompany();
        jdbc.sql("select id, name, type, uploaded_at from files.file where uploader = ? order by uploaded_at, id")
                .param(uploader(subject))
                .query((row, number) -> {
                    var path = vault.path(company, new FileId(row.getObject("id", UUID.class)), false);
                    telling.file("upload", row.getString("name"), () -> Files.newInputStream(path));
                    return Map.of(
                            "fileName",
                            row.getString("name"),
                            "at",
                            row.getTimestamp("uploaded_at").toInstant());
                })
                .list()
                .forEach(fields -> telling.record("upload", fields));
    }

    /** Contents without a row are cleared away by {@link FilePurge}. */
    @Override
    public void erase(DataSubject subject, Erasure erasure) {
        var uploader = uploader(subject);
        erasure.gone(
                "upload",
                jdbc.sql("delete from files.file where uploader = ? and attached_at is null")
                        .param(uploader)
                        .update());
        record Named(UUID id, String name) {}
        jdbc.sql("select id, name from files.file where uploader = :uploader or subject_id = any(:things)")
                .param("uploader", uploader)
                .param(
                        "things",
                        subject.things().stream().map(thing -> thing.id()).toArray(UUID[]::new))
                .query((row, number) -> new Named(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .forEach(file -> jdbc.sql("update files.file set name = :name where id = :id")
                        .param("name", subject.struckFrom(file.name))
                        .param("id", file.id)
                        .update());
        erasure.stays(
                "upload",
                "proof-of-work",
                jdbc.sql("select count(*) from files.file where uploader = ?")
                        .param(uploader)
                        .query(Integer.class)
                        .single());
    }

    private static String uploader(DataSubject subject) {
        return subject.account() == null ? "" : subject.account().value().toString();
    }
}
