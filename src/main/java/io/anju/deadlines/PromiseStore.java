package io.anju.deadlines;

import io.anju.kernel.Actor;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of a company's promises; none is ever changed. */
@Component
class PromiseStore {

    private final JdbcClient jdbc;

    PromiseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the version that holds; zero for a company with the usual promises. */
    int version() {
        return jdbc.sql("select coalesce(max(version), 0) from deadlines.promise_version")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** What the version that holds promises for a priority; empty for a company with the usual promises. */
    Optional<List<TargetTerm>> current(Priority priority) {
        var terms = new ArrayList<TargetTerm>();
        var versions = jdbc.sql("""
                        select v.version, p.target, p.term, p.warn_percent
                        from (select max(version) as version from deadlines.promise_version) v
                        left join deadlines.promise p on p.version = v.version and p.priority = :priority
                        where v.version is not null""")
                .param("priority", priority.name())
                .query((row, number) -> {
                    if (row.getString("target") != null) {
                        terms.add(term(row.getString("target"), row.getString("term"), row.getInt("warn_percent")));
                    }
                    return row.getInt("version");
                })
                .list();
        terms.sort((one, other) -> one.target().compareTo(other.target()));
        return versions.isEmpty() ? Optional.empty() : Optional.of(terms);
    }

    /** The promises of every priority in the version that holds; empty for a company with the usual promises. */
    Map<Priority, List<TargetTerm>> current() {
        var promises = new EnumMap<Priority, List<TargetTerm>>(Priority.class);
        for (var priority : Priority.values()) {
            current(priority).ifPresent(terms -> promises.put(priority, terms));
        }
        return promises;
    }

    /** Adds a version; false if somebody else was quicker. */
    boolean add(Actor actor, int version, Instant at, Map<Priority, List<TargetTerm>> promises) {
        try {
            jdbc.sql("""
                            insert into deadlines.promise_version (company_id, version, at, author)
                            values (:company, :version, :at, :author)""")
                    .param("company", actor.company().value())
                    .param("version", version)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("author", actor.name())
                    .update();
        } catch (DuplicateKeyException quicker) {
            return false;
        }
        promises.forEach((priority, terms) -> terms.forEach(term -> insert(actor, version, priority, term)));
        return true;
    }

    private void insert(Actor actor, int version, Priority priority, TargetTerm promise) {
        var term = promise.term();
        jdbc.sql("""
                        insert into deadlines.promise (company_id, version, priority, target, term, warn_percent)
                        values (:company, :version, :priority, :target, :term, :warn)""")
                .param("company", actor.company().value())
                .param("version", version)
                .param("priority", priority.name())
                .param("target", promise.target().name())
                .param("term", term == null ? null : term.code(), Types.VARCHAR)
                .param("warn", promise.warnPercent())
                .update();
    }

    private static TargetTerm term(String target, @Nullable String term, int warnPercent) {
        return new TargetTerm(Target.valueOf(target), term == null ? null : Term.of(term), warnPercent);
    }
}
