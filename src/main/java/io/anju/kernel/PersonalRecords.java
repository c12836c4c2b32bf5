package io.anju.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one module keeps about people. Every module that keeps personal data has one of these, so that a person's rights
 * (Y-10) reach everything without anybody knowing every module. Called inside the company's scope, each method inside a
 * transaction of its own.
 */
public interface PersonalRecords {

    /** A stable code of the module's part, such as {@code requests}. */
    String section();

    /** The module's things that are about the subject, by which trail, files and notices refer to them. */
    default Set<SubjectRef> things(DataSubject subject) {
        return Set.of();
    }

    /** Tells everything kept about the subject (Y-10). Other people's personal data is masked before it is told (Y-08). */
    void tell(DataSubject subject, Telling telling);

    /** Why the subject cannot be erased now; empty where nothing here speaks against it. */
    default List<Hindrance> hindrances(DataSubject subject) {
        return List.of();
    }

    /**
     * Removes or depersonalises what no law obliges the company to keep, and reports it. Doing it again changes nothing
     * more. A preview is the same call in a transaction that is rolled back: what lies outside of the database goes after
     * the commit only.
     */
    void erase(DataSubject subject, Erasure erasure);

    /**
     * Something that has to end first.
     *
     * @param code such as {@code open-request}, translated by the web
     * @param reference how people call the thing, such as its number; null where there is only one
     */
    record Hindrance(String code, @Nullable String reference) {}

    /** Takes what is told. */
    interface Telling {

        /**
         * One record.
         *
         * @param group what it is one of, a code such as {@code reported}
         * @param fields codes to values in the order in which they are read; a value is text, a number, a boolean, an
         *     instant, a date or a list of these; null ones are left out
         */
        void record(String group, Map<String, ? extends @Nullable Object> fields);

        /** A file, opened when the export is written; one that is gone by then is left out. */
        void file(String group, String name, Content content);
    }

    /** Bytes to be read later. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /** Takes what was done. */
    interface Erasure {

        /** In whose name. */
        Actor by();

        /** When. */
        Instant at();

        /** So many records of this group were removed or depersonalised; zero is not reported. */
        void gone(String group, int count);

        /** So many records of this group stay, depersonalised or not, for a reason such as {@code proof-of-work}. */
        void stays(String group, String reason, int count);
    }
}
