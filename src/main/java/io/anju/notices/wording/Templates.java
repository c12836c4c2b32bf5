package io.anju.notices.wording;

import io.anju.notices.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** All kinds of notices, read once from the resources; a text that is missing in one language stops the start. */
@Component
public class Templates {

    private static final String EXPIRES = "expires=";

    private final Map<String, Template> byCode = new TreeMap<>();

    Templates() {
        var kinds = read("templates");
        var texts = new EnumMap<Language, Properties>(Language.class);
        texts.put(Language.ZH, read("templates_zh"));
        texts.put(Language.EN, read("templates_en"));
        kinds.stringPropertyNames().forEach(code -> byCode.put(code, template(code, kinds, texts)));
    }

    /** The template of this code. An unknown one is a bug of the caller. */
    public Template get(String code) {
        var template = byCode.get(code);
        if (template == null) {
            throw new IllegalArgumentException("no template " + code);
        }
        return template;
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    private static Template template(String code, Properties kinds, Map<Language, Properties> properties) {
        var flags = Arrays.asList(kinds.getProperty(code).split(" "));
        var expires = flags.stream().filter(flag -> flag.startsWith(EXPIRES)).findFirst();
        var texts = new EnumMap<Language, Template.Texts>(Language.class);
        properties.forEach((language, source) -> texts.put(
                language,
                new Template.Texts(
                        text(source, code + ".title"), text(source, code + ".body"), text(source, code + ".sms"))));
        return new Template(
                code,
                flags.contains("urgent"),
                expires.map(flag -> Duration.parse(flag.substring(EXPIRES.length())))
                        .orElse(null),
                Map.copyOf(texts));
    }

    private static Wording text(Properties source, String key) {
        var text = source.getProperty(key);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException("no text " + key);
        }
        return new Wording(text);
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("notices/" + name + ".properties").getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
