package io.anju.privacy.subject;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The export as a page that any browser reads without a network and without script. */
final class ExportPage {

    private static final String STYLE = """
            body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2328}
            h2{border-bottom:1px solid #d0d7de;margin-top:2.5rem}dl{display:grid;grid-template-columns:max-content 1fr;
            gap:.2rem 1rem;margin:1rem 0;padding:.75rem 1rem;background:#f6f8fa;border-radius:8px}dt{color:#57606a}
            dd{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}""";

    private final ExportWords words;
    private final ZoneId zone;
    private final StringBuilder page = new StringBuilder();

    ExportPage(ExportWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** The whole page. */
    String of(List<Told> told, Map<Told.Attachment, String> files, Instant at) {
        var title = words.of("page", "title");
        page.append(
                "<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title><style>%s</style></head>"
                        .formatted(words.language(), title, STYLE));
        page.append("<body><h1>%s</h1><p>%s %s</p><p>%s</p>"
                .formatted(title, words.of("page", "asOf"), said("", at), words.of("page", "about")));
        if (told.isEmpty()) {
            page.append("<p>").append(words.of("page", "nothing")).append("</p>");
        }
        told.forEach(each -> section(each, files));
        return page.append("</body></html>").toString();
    }

    private void section(Told told, Map<Told.Attachment, String> files) {
        page.append("<h2>").append(text(words.of("section", told.section()))).append("</h2>");
        told.groups().forEach((group, records) -> {
            page.append("<h3>").append(text(words.of(told.section(), group))).append("</h3>");
            records.forEach(this::record);
        });
        if (!told.files().isEmpty()) {
            page.append("<h3>").append(words.of("page", "files")).append("</h3><ul>");
            told.files().stream()
                    .filter(files::containsKey)
                    .forEach(file -> page.append("<li><a href=\"%s\">%s</a></li>"
                            .formatted(text(String.valueOf(files.get(file))), text(file.name()))));
            page.append("</ul>");
        }
    }

    private void record(Map<String, Object> fields) {
        page.append("<dl>");
        fields.forEach((field, value) -> page.append(
                "<dt>%s</dt><dd>%s</dd>".formatted(text(words.of("field", field)), text(said(field, value)))));
        page.append("</dl>");
    }

    private String said(String field, Object value) {
        return switch (value) {
            case Instant at -> DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(at.atZone(zone));
            case Boolean yes -> words.of("page", yes ? "yes" : "no");
            case Collection<?> many ->
                many.stream().map(each -> said(field, each)).collect(Collectors.joining("\n"));
            default -> words.of(field, value.toString());
        };
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
