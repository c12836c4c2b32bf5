package io.anju.trail;

import io.anju.kernel.DataSubject;
import io.anju.kernel.SubjectRef;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Strikes somebody out of what was remarked on things that are about them. */
@Component
class StruckRemarks {

    private final JdbcClient jdbc;

    StruckRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Remark(UUID id, String actor, String text) {}

    int strike(DataSubject who, Collection<SubjectRef> about) {
        return about.stream().mapToInt(thing -> strike(who, thing)).sum();
    }

    private int strike(DataSubject who, SubjectRef thing) {
        var remarks = jdbc.sql("select id, actor, text from trail.comment where subject_type = ? and subject_id = ?")
                .params(thing.type(), thing.id())
                .query((row, number) -> new Remark(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
        return (int) remarks.stream().filter(remark -> strike(who, remark)).count();
    }

    private boolean strike(DataSubject who, Remark remark) {
        return jdbc.sql("""
                        update trail.comment set actor = :actor, text = left(:text, 4000)
                        where id = :id and (actor, text) is distinct from (:actor, left(:text, 4000))""")
                        .param("actor", said(who.struckFrom(remark.actor())))
                        .param("text", said(who.struckFrom(remark.text())))
                        .param("id", remark.id())
                        .update()
                > 0;
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
