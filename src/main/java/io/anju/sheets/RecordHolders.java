package io.anju.sheets;

import io.anju.kernel.SubjectRef;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks all modules what of an import they point at. */
@Component
class RecordHolders {

    private final List<RecordHolder> holders;
    private final JdbcClient jdbc;

    RecordHolders(List<RecordHolder> holders, JdbcClient jdbc) {
        this.holders = List.copyOf(holders);
        this.jdbc = jdbc;
    }

    /** Marks with the reason what somebody points at; what was kept already keeps its first reason. */
    void hold(List<ImportedRecord> records) {
        var byType = records.stream()
                .map(ImportedRecord::subject)
                .collect(Collectors.groupingBy(
                        SubjectRef::type, Collectors.mapping(SubjectRef::id, Collectors.toList())));
        holders.forEach(holder -> byType.forEach((type, ids) -> {
            var held = pointedAt(holder, type, ids);
            records.replaceAll(record -> isOneOf(held, type, record) ? record.keptFor(holder.reason()) : record);
        }));
    }

    private Set<UUID> pointedAt(RecordHolder holder, String type, Collection<UUID> ids) {
        var sql = holder.pointedAt(type);
        return sql == null
                ? Set.of()
                : Set.copyOf(jdbc.sql(sql)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    private static boolean isOneOf(Set<UUID> held, String type, ImportedRecord record) {
        return type.equals(record.subject().type())
                && held.contains(record.subject().id());
    }
}
