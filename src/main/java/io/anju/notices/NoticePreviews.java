package io.anju.notices;

import io.anju.notices.wording.NoticeArgs;
import io.anju.notices.wording.Templates;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Shows how a notice would read, before anybody is told. */
@Service
public class NoticePreviews {

    private final Templates templates;
    private final NoticeArgs args;

    NoticePreviews(Templates templates, NoticeArgs args) {
        this.templates = templates;
        this.args = args;
    }

    /** The words of the template with these values. An unknown template throws {@link IllegalArgumentException}. */
    public NoticeWords of(String template, Map<String, ?> values, Language language) {
        var words = templates.get(template).words(language, args.read(args.store(values), language));
        return new NoticeWords(words.title(), words.body(), words.sms());
    }
}
