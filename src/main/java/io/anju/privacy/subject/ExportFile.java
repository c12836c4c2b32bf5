package io.anju.privacy.subject;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was told as one ZIP, written while it is read: {@code files/} first, so that {@code index.html} and
 * {@code data.json} name exactly what is there.
 */
@Component
class ExportFile {

    private final JsonMapper json;

    ExportFile(JsonMapper json) {
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    /** The same for programs. */
    private record Data(Instant at, List<Section> sections) {}

    private record Section(String section, Map<String, List<Map<String, Object>>> records, List<String> files) {}

    void write(List<Told> told, Instant at, ZoneId zone, Locale locale, OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            var files = files(told, zip);
            var page = new ExportPage(new ExportWords(locale), zone).of(told, files, at);
            entry(zip, "index.html", page.getBytes(StandardCharsets.UTF_8));
            entry(zip, "data.json", json.writeValueAsBytes(new Data(at, sections(told, files))));
        }
    }

    private static Map<Told.Attachment, String> files(List<Told> told, ZipOutputStream zip) throws IOException {
        var written = new LinkedHashMap<Told.Attachment, String>();
        for (var file : told.stream().flatMap(each -> each.files().stream()).toList()) {
            var path = "files/%03d-%s".formatted(written.size() + 1, file.name());
            try (var content = file.content().open()) {
                zip.putNextEntry(new ZipEntry(path));
                content.transferTo(zip);
                zip.closeEntry();
                written.put(file, path);
            } catch (NoSuchFileException goneMeanwhile) {
                // purged since it was told: the rest is still worth having
            }
        }
        return written;
    }

    private static List<Section> sections(List<Told> told, Map<Told.Attachment, String> files) {
        return told.stream()
                .map(each -> new Section(
                        each.section(),
                        each.groups(),
                        each.files().stream()
                                .filter(files::containsKey)
                                .map(file -> String.valueOf(files.get(file)))
                                .toList()))
                .toList();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
