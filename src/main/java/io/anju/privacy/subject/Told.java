package io.anju.privacy.subject;

import io.anju.kernel.PersonalRecords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one module told about somebody, in the order in which it was told. */
final class Told implements PersonalRecords.Telling {

    private final String section;
    private final Map<String, List<Map<String, Object>>> groups = new LinkedHashMap<>();
    private final List<Attachment> files = new ArrayList<>();

    Told(String section) {
        this.section = section;
    }

    /** A file that goes along. */
    record Attachment(String group, String name, PersonalRecords.Content content) {}

    @Override
    public void record(String group, Map<String, ? extends @Nullable Object> fields) {
        var said = new LinkedHashMap<String, Object>();
        fields.forEach((field, value) -> {
            if (value != null && !value.equals("") && !value.equals(List.of())) {
                said.put(field, value);
            }
        });
        groups.computeIfAbsent(group, none -> new ArrayList<>()).add(said);
    }

    @Override
    public void file(String group, String name, PersonalRecords.Content content) {
        files.add(new Attachment(group, name, content));
    }

    String section() {
        return section;
    }

    /** Records by group. */
    Map<String, List<Map<String, Object>>> groups() {
        return groups;
    }

    List<Attachment> files() {
        return files;
    }

    boolean isEmpty() {
        return groups.isEmpty() && files.isEmpty();
    }
}
