package io.anju.sheets;

import io.anju.kernel.SubjectRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an import brought into a register, as it is now.
 *
 * @param name what people call it
 * @param kept why it cannot be taken back, such as {@code has-account}; null where its own register knows no reason
 * @param needs what has to stay if this one stays
 */
public record ImportedRecord(
        SubjectRef subject, String name, @Nullable String kept, Set<UUID> needs) {

    /** Reads a row with the columns {@code type}, {@code id}, {@code name}, {@code kept} and {@code needs}, an array of ids. */
    public static ImportedRecord read(ResultSet row, int number) throws SQLException {
        return new ImportedRecord(
                new SubjectRef(row.getString("type"), row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("kept"),
                Set.copyOf(List.of((UUID[]) row.getArray("needs").getArray())));
    }

    ImportedRecord keptFor(String reason) {
        return kept != null ? this : new ImportedRecord(subject, name, reason, needs);
    }
}
