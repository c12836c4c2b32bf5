package io.anju.requests.reading;

import io.anju.requests.reading.LifeSafety.Listed;
import io.anju.requests.reading.OwnWord.Kind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears danger to life in what is reported, by the usual rules and the company's own words. */
@Component
public class DangerWords {

    private final OwnWords own;

    DangerWords(OwnWords own) {
        this.own = own;
    }

    /** Each danger that is spoken of, once; empty where none is. Both texts may be missing. */
    public List<DangerSign> signs(@Nullable String title, @Nullable String words) {
        var text = Stream.of(title, words).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        if (text.isEmpty()) {
            return List.of();
        }
        var listed = own.saidIn(text, Kind.DANGER).stream()
                .map(word -> new Listed(word.word(), Danger.valueOf(word.means())))
                .toList();
        return LifeSafety.usual().signs(text, listed);
    }
}
