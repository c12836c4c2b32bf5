package io.anju.notices.delivery;

import io.anju.notices.SecretSource;
import io.anju.notices.outlet.Parcel;
import io.anju.notices.wording.NoticeArgs;
import io.anju.notices.wording.Templates;
import io.anju.notices.wording.Words;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the words of a delivery at the moment of sending, asking for the secrets in them only then. */
@Component
class Composer {

    private static final String LINK = "link";

    private final Templates templates;
    private final NoticeArgs args;
    private final ObjectProvider<SecretSource> sources;
    private final String publicUrl;

    /**
     * @param publicUrl how people reach this installation, without a slash at the end; begins every link. Until somebody
     *     says it, this machine at the port it serves.
     */
    Composer(
            Templates templates,
            NoticeArgs args,
            ObjectProvider<SecretSource> sources,
            @Value("${anju.notices.public-url:http://localhost:${server.port}}") String publicUrl) {
        this.templates = templates;
        this.args = args;
        this.sources = sources;
        this.publicUrl = publicUrl;
    }

    /** The words; empty if a source says that the news is no longer wanted. */
    Optional<Words> compose(Parcel parcel) {
        var values = args.read(parcel.args(), parcel.language());
        values.putIfAbsent("name", parcel.recipient());
        for (var source : sources) {
            if (source.serves(parcel.subject(), parcel.template())) {
                var secrets = source.secrets(parcel.subject(), parcel.template());
                if (secrets.isEmpty()) {
                    return Optional.empty();
                }
                values.putAll(secrets);
            }
        }
        completeLink(values);
        return Optional.of(templates.get(parcel.template()).words(parcel.language(), values));
    }

    private void completeLink(Map<String, String> values) {
        values.computeIfPresent(LINK, (name, link) -> link.startsWith("/") ? publicUrl + link : link);
    }
}
