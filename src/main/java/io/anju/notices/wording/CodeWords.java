package io.anju.notices.wording;

import io.anju.notices.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** How the codes of other modules are called in a sentence: {@code Target.ARRIVE} is 到场. */
final class CodeWords {

    private static final Map<Language, Properties> WORDS = new EnumMap<>(
            Map.of(Language.ZH, read("notices/words_zh.properties"), Language.EN, read("notices/words_en.properties")));

    private CodeWords() {}

    /** The word for a code; the code itself where there is none. */
    static String of(String code, Language language) {
        return WORDS.getOrDefault(language, new Properties()).getProperty(code, code);
    }

    private static Properties read(String name) {
        var words = new Properties();
        try (var reader = new InputStreamReader(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
