package io.anju.trail;

import io.anju.kernel.Actor;
import io.anju.kernel.SubjectRef;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All of an entry that its seal covers. */
record SealedContent(
        UUID company,
        UUID id,
        Instant occurredAt,
        Instant enteredAt,
        @Nullable UUID account,
        String actor,
        SubjectRef subject,
        String verb,
        String facts) {

    static final int HASH_BYTES = 32;

    static SealedContent of(
            Actor actor,
            UUID id,
            Instant occurredAt,
            Instant enteredAt,
            SubjectRef subject,
            String verb,
            String facts) {
        var account = actor.account() == null ? null : actor.account().value();
        return new SealedContent(
                actor.company().value(), id, occurredAt, enteredAt, account, actor.name(), subject, verb, facts);
    }

    /** Reads a row of {@code trail.entry}. */
    static SealedContent of(ResultSet row) throws SQLException {
        return new SealedContent(
                row.getObject("company_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getTimestamp("occurred_at").toInstant(),
                row.getTimestamp("entered_at").toInstant(),
                row.getObject("account_id", UUID.class),
                row.getString("actor"),
                new SubjectRef(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                row.getString("verb"),
                row.getString("facts"));
    }

    /** The same entry with less in it. */
    SealedContent keeping(String leftOfActor, String leftOfFacts) {
        return new SealedContent(company, id, occurredAt, enteredAt, account, leftOfActor, subject, verb, leftOfFacts);
    }

    /** SHA-256 over the position, the hash before it, and every field with its length: no two contents share bytes. */
    byte[] hash(long seq, byte[] previous) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeLong(seq);
            out.write(previous);
            write(out, company.toString());
            write(out, id.toString());
            write(out, occurredAt.toString());
            write(out, enteredAt.toString());
            write(out, account == null ? "" : account.toString());
            write(out, actor);
            write(out, subject.type());
            write(out, subject.id().toString());
            write(out, verb);
            write(out, facts);
            return MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
